import type { Token } from 'markdown-it'

export type PlacedToken = { token: Token; line: number }

/** All tokens, those of words too, each with its line; the first line of the text is this line of its file. */
export function placedTokens(tokens: readonly Token[], firstLine: number): PlacedToken[] {
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
