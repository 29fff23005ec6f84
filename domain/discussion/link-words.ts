import type { MarkdownIt, Token } from 'markdown-it'

/** Where a stretch of running words leads, and the words that stand there. Null: it stays as it was typed. */
type WordsLink = { href: string; words: string; meta?: Readonly<Record<string, string>> }

type LinkRule = {
  name: string
  /** Must hold a `g`. */
  pattern: RegExp
  linkOf: (match: RegExpExecArray, env: unknown) => WordsLink | null
}

/** Makes links of what a pattern finds in running words: not in code, and not within another link. */
export function linkWords(markdown: MarkdownIt, { name, pattern, linkOf }: LinkRule): void {
  markdown.core.ruler.after('linkify', name, (state) => {
    const linked = (text: Token): Token[] => {
      const make = (type: string, tag: string, nesting: -1 | 0 | 1) =>
        new state.Token(type, tag, nesting)
      const words = (content: string) => Object.assign(make('text', '', 0), { content })
      const parts: Token[] = []
      let end = 0
      for (const match of text.content.matchAll(pattern)) {
        const link = linkOf(match, state.env)
        if (link === null) continue
        if (match.index > end) parts.push(words(text.content.slice(end, match.index)))
        const open = make('link_open', 'a', 1)
        open.attrs = [['href', link.href]]
        open.meta = link.meta ?? null
        parts.push(open, words(link.words), make('link_close', 'a', -1))
        end = match.index + match[0].length
      }
      if (end === 0) return [text]
      if (end < text.content.length) parts.push(words(text.content.slice(end)))
      return parts
    }
    for (const block of state.tokens) {
      if (block.type !== 'inline') continue
      let links = 0
      block.children = (block.children ?? []).flatMap((token) => {
        if (token.type === 'link_open') links++
        if (token.type === 'link_close') links--
        return token.type === 'text' && links === 0 ? linked(token) : [token]
      })
    }
  })
}
