/** What the bar over a box puts around or before the chosen words. */
export const MARKS = ['strong', 'slanted', 'quotation', 'link', 'list'] as const
export type Mark = (typeof MARKS)[number]

/** A text and what is chosen in it; offsets are UTF-16 units, as a text box counts them. */
export type Chosen = { text: string; start: number; end: number }

const AROUND: Readonly<Partial<Record<Mark, string>>> = { strong: '**', slanted: '*' }
const BEFORE: Readonly<Partial<Record<Mark, string>>> = { quotation: '> ', list: '- ' }
const ADDRESS = 'https://'

/** The text with the chosen words marked, or unmarked where they were, and what is chosen then. */
export function marked(chosen: Chosen, mark: Mark): Chosen {
  const around = AROUND[mark]
  if (around !== undefined) return wrapped(chosen, around)
  const before = BEFORE[mark]
  if (before !== undefined) return prefixed(chosen, before)
  return linked(chosen)
}

function wrapped({ text, start, end }: Chosen, mark: string): Chosen {
  const [head, words, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const isMarked = endsInJust(head, mark) && startsWithJust(tail, mark)
  if (isMarked) {
    const kept = head.slice(0, -mark.length)
    const left = kept + words + tail.slice(mark.length)
    return { text: left, start: kept.length, end: kept.length + words.length }
  }
  const from = start + mark.length
  return { text: head + mark + words + mark + tail, start: from, end: from + words.length }
}

/** One asterisk is not the half of two; three are one and two. */
const isMark = (asterisks: string | undefined, mark: string): boolean =>
  asterisks === mark || asterisks === '***'
const endsInJust = (text: string, mark: string) => isMark(/\*{0,3}$/.exec(text)?.[0], mark)
const startsWithJust = (text: string, mark: string) => isMark(/^\*{0,3}/.exec(text)?.[0], mark)

function prefixed({ text, start, end }: Chosen, mark: string): Chosen {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', Math.max(from, end > start ? end - 1 : end))
  const to = lineEnd < 0 ? text.length : lineEnd
  const lines = text.slice(from, to).split('\n')
  const isMarked = lines.every((line) => line.startsWith(mark))
  const block = lines.map((line) => (isMarked ? line.slice(mark.length) : mark + line)).join('\n')
  const last = from + block.length
  return {
    text: text.slice(0, from) + block + text.slice(to),
    start: start === end ? last : from,
    end: last,
  }
}

function linked({ text, start, end }: Chosen): Chosen {
  const [head, words, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const from = head.length + words.length + '[]('.length
  return {
    text: `${head}[${words}](${ADDRESS})${tail}`,
    ...(words === ''
      ? { start: head.length + 1, end: head.length + 1 }
      : { start: from, end: from + ADDRESS.length }),
  }
}

type Key = { code: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

const KEYS: Readonly<Record<string, Mark>> = {
  KeyB: 'strong',
  KeyI: 'slanted',
  KeyK: 'link',
  'Shift+Period': 'quotation',
  'Shift+Digit8': 'list',
}

/** The mark that a key asks for, with Control or Command; null for any other key. */
export function markOfKey({ code, ctrlKey, metaKey, shiftKey, altKey }: Key): Mark | null {
  if (altKey || ctrlKey === metaKey) return null
  return KEYS[shiftKey ? `Shift+${code}` : code] ?? null
}
