const QUOTED_LINE = /^ {0,3}>/
const MARKERS = /^(?: {0,3}> ?)+/
const LEFT_OUT = /\[?(?:…|\.{3})\]?/
/** What stands in the place of a quotation whose source is gone. */
const TAKEN_AWAY = '> *Words of someone who left.*'
/** The same where a law, or whoever they were about, took the words alone. */
export const ERASED_WORDS = '> *Words that were erased.*'

/**
 * A comment without what it quotes of the sources; null when it quotes nothing of them. A quotation is a paragraph of `>` lines
 * whose words all stand in one source, whatever its marks and spaces; of what it leaves out (…) each piece is sought. The line
 * that says whose they are goes with them.
 */
export function withoutQuotations(
  words: string,
  sources: readonly string[],
  instead = TAKEN_AWAY,
): string | null {
  const own = sources.map((source) => plain(withoutQuotes(source))).filter((text) => text !== '')
  const isTheirs = (lines: readonly string[]) =>
    isQuote(lines) && own.some((source) => stands(lines, source))
  const stretches = paragraphs(words)
  if (!stretches.some(isTheirs)) return null
  const isSigned = (at: number) =>
    SIGNATURE.test(stretches[at]?.join('\n') ?? '') && isTheirs(stretches[at - 2] ?? [])
  return stretches
    .flatMap((lines, at) => (isSigned(at) ? [] : isTheirs(lines) ? [instead] : lines))
    .join('\n')
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
const SIGNATURE = /^ {0,3}> — \[[^\n]*\]\(\/c\/[0-9a-f-]+\)$/

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
