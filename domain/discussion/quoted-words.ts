type Quoted = { words: string; source: string }
type Source = { by: string; title?: string; href: string }

/** Who said it and where it stands, as a line of Markdown under a quotation. */
export function quotedFrom({ by, title, href }: Source): string {
  if (title === undefined) return `— [${plain(by)}](${href})`
  return `— ${plain(by)}, [“${plain(title)}”](<${href}>)`
}

/** Words off a page as a quotation in Markdown, each line of them a paragraph, with `source` under them. */
export function quotedWords({ words, source }: Quoted): string {
  const paragraphs = words
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  return [...paragraphs.map((line) => atLineStart(plain(line))), source]
    .map((line) => `> ${line}`)
    .join('\n>\n')
}

const QUOTE = /^ {0,3}>/

/** Somebody's Markdown as a quotation, without what they quote themselves, and calling nobody a second time. */
export function quotedMarkdown({ words, source }: Quoted): string {
  const own = words
    .split('\n')
    .filter((line) => !QUOTE.test(line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  const lines = uncalling(own)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
  return [...lines, '>', `> ${source}`].join('\n')
}

/** A mention in a quotation is what somebody else called. */
const uncalling = (words: string): string =>
  words.replaceAll(/(?<![\w@/.\\-])@(?=[A-Za-z])/g, '\\@')

const SIGNS =
  /[\\`*[\]<]|~(?=~)|(?<=~)~|&(?=#|\w+;)|(?<!\w)_|_(?!\w)|(?<![A-Za-z0-9/])@(?=[A-Za-z])/g

/** Words whose signs mean nothing but themselves; addresses stay whole. */
const plain = (words: string): string => words.replaceAll(SIGNS, '\\$&')

/** What would begin a list or a quotation at the start of a line. */
const atLineStart = (line: string): string =>
  line.replace(/^[-+>]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')
