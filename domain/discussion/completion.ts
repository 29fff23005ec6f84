/** A name that is being typed in a text, from its sign to the cursor; offsets are UTF-16 units, as a text box counts them. */
export type Begun = { sign: '@' | '[['; words: string; start: number; end: number }

/** As far back as a name can begin. */
const LOOK_BACK = 110
const HANDLE_BEGUN = /(?<![\w@/.\\-])@([A-Za-z0-9_-]{0,24})$/
const NAME_BEGUN = /(?<!\\)\[\[([^[\]|\n]{0,100})$/

/** The mention or the name of something that is being typed at the cursor; null for neither. */
export function begunAt(text: string, cursor: number): Begun | null {
  const before = text.slice(Math.max(0, cursor - LOOK_BACK), cursor)
  const name = NAME_BEGUN.exec(before)
  if (name) return begun('[[', name[1] ?? '', cursor)
  const handle = HANDLE_BEGUN.exec(before)
  // In the middle of a word nothing begins.
  if (handle === null || /^[\w-]/.test(text.slice(cursor, cursor + 1))) return null
  return begun('@', handle[1] ?? '', cursor)
}

const begun = (sign: Begun['sign'], words: string, end: number): Begun => ({
  ...{ sign, words, end },
  start: end - words.length - sign.length,
})

export type Replaced = { start: number; end: number; words: string }

/** What takes the place of the begun name once one was chosen. Brackets that were closed before are taken along. */
export function completed(text: string, { sign, start, end }: Begun, chosen: string): Replaced {
  const rest = text.slice(end)
  if (sign === '[[') {
    const closed = /^\]{0,2}/.exec(rest)?.[0].length ?? 0
    return { start, end: end + closed, words: `[[${chosen}]]` }
  }
  return { start, end, words: `@${chosen}${/^[\s.,;:!?)]/.test(rest) ? '' : ' '}` }
}
