const QUOTED_LINE = /^ {0,3}>/
const MARKERS = /^(?: {0,3}> ?)+/
const LEFT_OUT = /\[?(?:…|\.{3})\]?/
/** What stands in the place of a quotation whose source is gone. */
const TAKEN_AWAY = '> *Words of someone who left.*'
/** The same where a law, or whoever they were about, took the words alone. */
export const ERASED_WORDS = '> *Words that were erased.*'

type Taken = {
  /** What stands in the place of each paragraph. */
  instead?: string
  /** Ids of comments: what says that it is from one of them is a quotation, whatever its words. */
  from?: readonly string[]
}

/**
 * A comment without what it quotes of the sources; null when it quotes nothing of them. A quotation is a paragraph of `>` lines
 * whose words all stand in one source, whatever its marks and spaces; of what it leaves out (…) each piece is sought. So is what
 * stands above the address of a comment that is meant. The line that says whose they are goes with them.
 */
export function withoutQuotations(
  words: string,
  sources: readonly string[],
  { instead = TAKEN_AWAY, from = [] }: Taken = {},
): string | null {
  const own = sources.map((source) => plain(withoutQuotes(source))).filter((text) => text !== '')
  const stretches = paragraphs(words)
  const isTheirs = (lines: readonly string[] = [], at: number) =>
    isQuote(lines) &&
    (own.some((source) => stands(lines, source)) ||
      (!SIGNATURE.test(lines.join('\n')) && from.includes(signedBy(stretches, at))))
  const isSigned = (at: number) =>
    SIGNATURE.test(stretches[at]?.join('\n') ?? '') && isTheirs(stretches[at - 2], at - 2)
  const isTaken = stretches.map((lines, at) => !isSigned(at) && isTheirs(lines, at))
  if (!isTaken.includes(true)) return null
  return stretches
    .flatMap((lines, at) => (isSigned(at) ? [] : isTaken[at] ? [instead] : lines))
    .join('\n')
}

/** The comment whose address is the next that stands under this stretch, in the same quotation; empty without one. */
function signedBy(stretches: readonly (readonly string[])[], at: number): string {
  for (const lines of stretches.slice(at)) {
    if (kindOf(lines[0] ?? '') === 'own') return ''
    const id = SIGNATURE.exec(lines.at(-1) ?? '')?.[1]
    if (id !== undefined) return id.toLowerCase()
  }
  return ''
}

/** The lines in stretches: of one quoted paragraph each, or of what stands between. */
function paragraphs(words: string): string[][] {
  const stretches: string[][] = []
  for (const line of words.split('\n')) {
    const last = stretches.at(-1)
    const isSame = last && kindOf(last[0] ?? '') === kindOf(line)
    if (isSame) last.push(line)
    else stretches.push([line])
  }
  return stretches
}

const kindOf = (line: string): 'quote' | 'gap' | 'own' => {
  if (!QUOTED_LINE.test(line)) return 'own'
  return line.replace(MARKERS, '').trim() === '' ? 'gap' : 'quote'
}

/** Under a quotation: whose words they are, with the address of their comment; see `quotedFrom`. */
const SIGNATURE = /^ {0,3}> ?— ?\[[^\n]*\]\((?:https?:\/\/[^\s()]+)?\/c\/([0-9a-f-]+)\)\s*$/i

const isQuote = (lines: readonly string[]) => kindOf(lines[0] ?? '') === 'quote'

function stands(lines: readonly string[], source: string): boolean {
  const quoted = lines.map((line) => line.replace(MARKERS, '')).join(' ')
  const pieces = quoted
    .split(LEFT_OUT)
    .map(plain)
    .filter((piece) => piece !== '')
  return pieces.length > 0 && pieces.every((piece) => ` ${source} `.includes(` ${piece} `))
}

/** What somebody quoted themselves is another's to take away. */
const withoutQuotes = (words: string): string =>
  words
    .split('\n')
    .filter((line) => !QUOTED_LINE.test(line))
    .join('\n')

/** The bare words: lower case, one space between. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
