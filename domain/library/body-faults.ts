import type { Token } from 'markdown-it'
import type { Fault } from './fault'
import { labelOf } from './markdown/block-tree'
import { wantedId } from './markdown/heading-ids'
import { isLinkAddress } from './markdown/link-address'
import { addressOf } from './markdown/links'
import { NESTING_MAX, parseMarkdown } from './markdown/markdown-parser'
import { wordsText } from './markdown/words-text'
import { ESSAY_LENGTH_MAX, ESSAY_TOO_LONG } from './essay-length'

/** What is wrong with the Markdown of an essay, whose first line is this line of its file. In reading order. */
export function bodyFaults(markdown: string, firstLine: number): Fault[] {
  if (markdown.trim() === '') {
    return [{ line: firstLine, sentence: 'Write the essay below the second `---` line.' }]
  }
  if (markdown.length > ESSAY_LENGTH_MAX) return [{ line: firstLine, sentence: ESSAY_TOO_LONG }]
  const placed = withLines(parseMarkdown(markdown), firstLine)
  return [
    ...placed.flatMap(({ token, line }) => tokenFaults(token, line)),
    ...noteFaults(placed),
    ...headingFaults(placed),
  ].sort((a, b) => a.line - b.line)
}

type PlacedToken = { token: Token; line: number }

/** All tokens, those of words too, each with its line. */
function withLines(tokens: readonly Token[], firstLine: number): PlacedToken[] {
  let line = firstLine
  return tokens.flatMap((token, index) => {
    // A footnote's own token does not know its line; what stands in it does.
    const map =
      token.map ?? (token.type === 'footnote_reference_open' ? tokens[index + 1]?.map : null)
    if (map) line = firstLine + map[0]
    const block = { token, line }
    let breaks = 0
    const words = (token.children ?? []).map((child) => {
      const placed = { token: child, line: line + breaks }
      if (child.type === 'softbreak' || child.type === 'hardbreak') breaks += 1
      return placed
    })
    return [block, ...words]
  })
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
