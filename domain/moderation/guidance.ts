/** A rule with what the guidelines say of it, as HTML. */
export type RuleGuidance = { id: string; title: string; html: string }

/** By what a page of the library finds its blocks again: they stand there once, and not here. */
const PLACES = / (?:id|data-[bs])="[^"]*"/g
const HEADING = /<h2\b[^>]*\bid="([^"]+)"[^>]*>.*?<\/h2>/gs

/** The rules as the page of the guidelines, rendered, explains them: what stands between one heading and the next. */
export function guidanceOf(
  html: string,
  rules: readonly { id: string; title: string }[],
): RuleGuidance[] {
  const headings = [...html.matchAll(HEADING)]
  return rules.map(({ id, title }) => {
    const place = headings.findIndex(([, heading]) => heading === id)
    const heading = headings[place]
    if (!heading) return { id, title, html: '' }
    const end = headings[place + 1]?.index ?? html.length
    const words = html.slice(heading.index + heading[0].length, end).trim()
    return { id, title, html: words.replaceAll(PLACES, '') }
  })
}
