const KEPT_OR_HIDDEN = /(`+[^`]*`+|<!--[\s\S]*?(?:-->|$))/
const MARK = /\[\[([a-z0-9-]+)(?:\|([^\]\n]+))?\]\]/g

/**
 * An essay's Markdown for other programs: concept marks (`[[runner]]`, `[[runner|she who runs]]`) become their words, and
 * what its editor hid in comments (`<!-- … -->`) stays with the editor. Code is left as it is.
 */
export function plainMarks(markdown: string): string {
  const parts = markdown.split(KEPT_OR_HIDDEN)
  return parts.map((part, index) => (index % 2 === 1 ? shown(part) : wordsOfMarks(part))).join('')
}

const shown = (part: string) => (part.startsWith('<!--') ? '' : part)

const wordsOfMarks = (text: string) =>
  text.replace(MARK, (_, concept: string, words?: string) => words ?? concept.replaceAll('-', ' '))
