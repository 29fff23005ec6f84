/** Letters, digits and - . _ ~ need no escape; written with one, they are the same address (RFC 3986, 6.2.2.2). */
const NEEDLESS = /%(?:2[DE]|5F|7E|3\d|[46][1-9A-F]|[57][\dA])/gi

/**
 * The one way to write an address of ours, for whoever wrote it in another. Null when it is written so, or when it could
 * be read as the address of another site.
 */
export function plainSpelling(url: string): string | null {
  if (!url.includes('%') || /^\/[/\\]/.test(url)) return null
  const [path = '', ...query] = url.split('?')
  const plain = [path.replace(NEEDLESS, decodeURIComponent), ...query].join('?')
  return plain === url || /^\/[/\\]/.test(plain) ? null : plain
}
