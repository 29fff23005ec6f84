import type { MarkdownIt, StateBlock } from 'markdown-it'

/** So many characters at least stand in a table for each of its cells; one that is written out has more. */
const CHARACTERS_PER_CELL = 2

/**
 * Ends a table where its short rows would be filled up with more empty cells than its length deserves: ten thousand
 * characters could else become sixty thousand cells. What follows is then no part of it.
 */
export function measureTables({ block: { ruler } }: MarkdownIt): void {
  const all = ruler.getRules('')
  ruler.disable('table')
  const others = ruler.getRules('')
  ruler.enable('table')
  const table = all.find((rule) => !others.includes(rule))
  if (table === undefined) throw new Error('markdown-it has no rule for tables.')
  ruler.at(
    'table',
    (...[state, start, end, isSilent]) =>
      table(state, start, isSilent ? end : measuredEnd(state, start, end), isSilent),
    { alt: ['paragraph', 'reference'] },
  )
}

function measuredEnd(state: StateBlock, start: number, end: number): number {
  const columns = lineOf(state, start + 1).match(/-+/g)?.length ?? 1
  let characters = 0
  for (let line = start; line < end; line++) {
    characters += lineOf(state, line).length + 1
    const rows = line - start
    if (rows > 1 && columns * rows * CHARACTERS_PER_CELL > characters) return line
    if (state.isEmpty(line)) return end
  }
  return end
}

const lineOf = ({ src, bMarks, eMarks, tShift }: StateBlock, line: number): string =>
  src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line] ?? 0)
