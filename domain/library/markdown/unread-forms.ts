import type { StateCore, Token } from 'markdown-it'

/** Something that looks like a form, but would be shown as text; `breaks` lines below the first of its block. */
export type UnreadForm = { kind: 'html' | 'mark'; form: string; breaks: number }

const TAGS =
  'a|abbr|article|aside|audio|b|big|blockquote|br|button|center|cite|code|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|li|link|main|mark|nav|object|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr'
const HTML = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>|<!--`, 'giu')
const MARK = /\[\[[^[\]]*\]?\]?/g

/** A core rule: notes what nothing has read before escaped signs become text like any other, which nobody need explain. */
export function noteUnreadForms(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== 'inline') continue
    const found = unreadIn(token.children ?? [])
    if (found.length > 0) token.meta = { ...token.meta, unread: found }
  }
}

/** What was noted at this token. */
export function unreadForms(token: Token): UnreadForm[] {
  return (token.meta?.['unread'] ?? []) as UnreadForm[]
}

function unreadIn(words: readonly Token[]): UnreadForm[] {
  let breaks = 0
  return words.flatMap((token) => {
    if (token.type === 'softbreak' || token.type === 'hardbreak') breaks += 1
    if (token.type !== 'text') return []
    const forms = (kind: UnreadForm['kind'], pattern: RegExp) =>
      [...token.content.matchAll(pattern)].map(([form]) => ({ kind, form, breaks }))
    return [...forms('html', HTML), ...forms('mark', MARK)]
  })
}
