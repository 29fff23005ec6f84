const CODE = /(`+[^`]*`+)/
const MARK = /\[\[([a-z0-9-]+)(?:\|([^\]\n]+))?\]\]/g

/** An essay's Markdown for other programs: concept marks (`[[runner]]`, `[[runner|she who runs]]`) become their words. */
export function plainMarks(markdown: string): string {
  const parts = markdown.split(CODE)
  return parts.map((part, index) => (index % 2 === 1 ? part : wordsOfMarks(part))).join('')
}

const wordsOfMarks = (text: string) =>
  text.replace(MARK, (_, concept: string, words?: string) => words ?? concept.replaceAll('-', ' '))
