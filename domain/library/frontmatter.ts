/** A Markdown file cut in two. `yamlLine` and `bodyLine` are the lines, from 1, at which the parts begin. */
export type CutFile = { yaml: string; yamlLine: number; body: string; bodyLine: number }

const FRONTMATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/

/**
 * Cuts a file whose first line is `---` behind the next such line; null when it does not begin so, or never ends. Line ends
 * of every kind become `\n`, and a byte order mark goes.
 */
export function cutFrontmatter(raw: string): CutFile | null {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const match = FRONTMATTER.exec(text)
  if (match === null) return null
  const body = text.slice(match[0].length)
  return { yaml: match[1] ?? '', yamlLine: 2, body, bodyLine: linesIn(match[0]) + 1 }
}

/** Without empty lines before and after; the first line keeps its indentation. */
export function withoutEmptyLines(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}
