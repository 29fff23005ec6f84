/**
 * Finished HTML for another place than its page (a feed, a book): links inside the site get its origin, links inside the
 * page its address too. Only attributes of `a` are touched; the renderer writes them in double quotes.
 */
export function absoluteLinks(html: string, origin: string, address: string): string {
  return html.replace(/(<a\s[^>]*?href=")([/#])/g, (_, before: string, first: string) =>
    first === '#' ? `${before}${origin}${address}#` : `${before}${origin}/`,
  )
}
