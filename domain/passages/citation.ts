/** What a citation says. `address` is the passage's own, whole; days are ISO days. */
export type Cited = {
  exact: string
  title: string
  author: string
  revision: { number: number; publishedOn: string }
  address: string
}

/** One line of plain text. */
export const plainCitation = ({ exact, title, author, revision, address }: Cited): string =>
  `“${oneLine(exact)}” — ${author}, “${title}”, revision ${revision.number} of ${revision.publishedOn}. ${address}`

/** A block quotation and a line that leads to the passage. */
export function markdownCitation({ exact, title, author, revision, address }: Cited): string {
  const quoted = exact.split('\n').map((line) => `> ${markdownText(line)}`)
  const source = `— ${markdownText(author)}, [${markdownText(title)}](${address}), revision ${revision.number} of ${revision.publishedOn}`
  return [quoted.join('\n>\n'), source].join('\n\n')
}

/** An entry for BibTeX and its kin; the words themselves stand in its note. */
export function bibtexCitation({ exact, title, author, revision, address }: Cited): string {
  const key = (/[^/]+$/.exec(address)?.[0] ?? 'passage').replaceAll(/[^\w]/g, '')
  const fields = [
    ['author', `{${bibtexText(author)}}`],
    ['title', `{${bibtexText(title)}}`],
    ['year', revision.publishedOn.slice(0, 4)],
    ['date', revision.publishedOn],
    ['version', String(revision.number)],
    ['url', address],
    ['note', bibtexText(oneLine(exact))],
  ] as const
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`)
  return [`@online{passage${key},`, ...lines, '}'].join('\n')
}

const oneLine = (words: string) => words.replaceAll('\n', ' ')

const markdownText = (words: string) => words.replace(/[\\`*_[\]<>#]/g, '\\$&')

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const bibtexText = (words: string) =>
  words.replace(/[\\{}$&#_%~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`)
