import type { Token } from 'markdown-it'
import type { Fault } from './fault'
import { bodyReferences, NO_REFERENCES, type BodyReferences } from './body-references'
import { labelOf } from './markdown/block-tree'
import { wantedId } from './markdown/heading-ids'
import { isLinkAddress } from './markdown/link-address'
import { addressOf } from './markdown/links'
import { NESTING_MAX, parseMarkdown } from './markdown/markdown-parser'
import { unreadForms } from './markdown/unread-forms'
import { wordsText } from './markdown/words-text'
import { placedTokens, type PlacedToken } from './placed-tokens'
import { ESSAY_LENGTH_MAX, ESSAY_TOO_LONG } from './essay-length'

const NO_ESSAY = 'Write the essay below the second `---` line.'
const NO_DEFINITION = 'Write the definition below the second `---` line.'

/** What kind of text it is: a definition stands on other pages, without headings and notes. */
type BodyKind = 'essay' | 'definition'
type BodyPlace = { firstLine: number; kind?: BodyKind }
type Body = { faults: Fault[]; references: BodyReferences }

/** What is wrong with the Markdown of a file, whose first line is this line of it, and what it points to. In reading order. */
export function readBody(markdown: string, { firstLine, kind = 'essay' }: BodyPlace): Body {
  const empty = kind === 'essay' ? NO_ESSAY : NO_DEFINITION
  const refused = (sentence: string): Body => ({
    faults: [{ line: firstLine, sentence }],
    references: NO_REFERENCES,
  })
  if (markdown.trim() === '') return refused(empty)
  if (markdown.length > ESSAY_LENGTH_MAX) return refused(ESSAY_TOO_LONG)
  const placed = placedTokens(parseMarkdown(markdown), firstLine)
  const faults = [
    ...placed.flatMap(({ token, line }) => [
      ...tokenFaults(token, line),
      ...htmlFaults(token, line),
      ...(kind === 'definition' ? definitionFaults(token, line) : []),
    ]),
    ...noteFaults(placed),
    ...headingFaults(placed),
  ].sort((a, b) => a.line - b.line)
  return { faults, references: bodyReferences(placed) }
}

/** The faults alone. */
export function bodyFaults(markdown: string, firstLine: number): Fault[] {
  return readBody(markdown, { firstLine }).faults
}

function htmlFaults(token: Token, line: number): Fault[] {
  return unreadForms(token)
    .filter(({ kind }) => kind === 'html')
    .map(({ form, breaks }) => ({
      line: line + breaks,
      sentence: `Write this in Markdown, or in \`backticks\` to show it: ${form} is HTML, which an essay does not hold.`,
    }))
}

function definitionFaults(token: Token, line: number): Fault[] {
  if (token.type !== 'heading_open' && token.type !== 'footnote_ref') return []
  const what = token.type === 'heading_open' ? 'heading' : 'footnote'
  return [{ line, sentence: `Take the ${what} out: these words stand on pages of others.` }]
}

function tokenFaults(token: Token, line: number): Fault[] {
  const address = addressOf(token)
  if (address !== null && !isLinkAddress(address)) {
    return [
      {
        line,
        sentence: `Let the link begin with https://, http://, mailto:, / or #: it is \`${address}\`.`,
      },
    ]
  }
  if (token.type === 'image') {
    return [{ line, sentence: 'Take the picture out: an essay here is words only.' }]
  }
  if (token.nesting === 1 && token.block && token.level >= NESTING_MAX - 1) {
    return [
      {
        line,
        sentence: 'Nest lists and quotations less deeply: what is inside this one would be lost.',
      },
    ]
  }
  if (token.type !== 'text') return []
  return [...token.content.matchAll(/\[\^([^\][\s]{1,200})\]/g)].map(([mark, label]) => ({
    line,
    sentence: `Write the footnote that ${mark} points to: a line \`[^${label}]: …\`.`,
  }))
}

function noteFaults(placed: readonly PlacedToken[]): Fault[] {
  const used = new Set(
    placed.filter(({ token }) => token.type === 'footnote_ref').map(({ token }) => labelOf(token)),
  )
  const written = new Set<string>()
  return placed.flatMap(({ token, line }) => {
    if (token.type !== 'footnote_reference_open') return []
    const label = labelOf(token)
    const again = written.has(label)
    written.add(label)
    if (again)
      return [{ line, sentence: `Give this footnote another name: [^${label}] is written twice.` }]
    if (used.has(label)) return []
    return [
      { line, sentence: `Point to this footnote with [^${label}] in the text, or take it out.` },
    ]
  })
}

function headingFaults(placed: readonly PlacedToken[]): Fault[] {
  const lines = new Map<string, number>()
  return placed.flatMap(({ token, line }, index) => {
    const words = placed[index + 1]?.token.children
    if (token.type !== 'heading_open' || !words) return []
    if (wordsText(words).trim() === '') {
      return [{ line, sentence: 'Write words for this heading, or take it out.' }]
    }
    const id = wantedId(words)
    const first = lines.get(id)
    lines.set(id, first ?? line)
    if (first === undefined) return []
    return [
      {
        line,
        sentence: `Word this heading differently, or end it with {#another-name}: line ${first} has the address #${id} already.`,
      },
    ]
  })
}
