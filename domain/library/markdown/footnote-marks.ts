import type { RendererRule, Token } from 'markdown-it'

/** Which note a mark belongs to, counted from 1, and which of the note's marks it is, counted from 1. */
export type Mark = { note: number; mark: number }

/** The raised number in the text. Not part of the canonical text: `data-aside`. */
export const footnoteMark: RendererRule = (tokens, index) => {
  const at = markOf(tokens[index])
  if (at === null) return ''
  return `<sup class="footnote-ref"><a data-aside href="#fn${at.note}" id="${markId(at)}" aria-label="Note ${at.note}">${at.note}</a></sup>`
}

/** The arrow at the end of a note, back to its mark. Not part of the canonical text: `data-aside`. */
export const footnoteReturn: RendererRule = (tokens, index) => {
  const at = markOf(tokens[index])
  if (at === null) return ''
  const label = at.mark === 1 ? 'Back to the text' : `Back to the text, place ${at.mark}`
  // The variation selector keeps phones from drawing the arrow as an emoji.
  return ` <a data-aside class="footnote-back" href="#${markId(at)}" aria-label="${label}">↩\ufe0e</a>`
}

export function setMark(token: Token, at: Mark): void {
  token.meta = { ...token.meta, note: at.note, mark: at.mark }
}

function markOf(token: Token | undefined): Mark | null {
  const { note, mark } = token?.meta ?? {}
  return typeof note === 'number' && typeof mark === 'number' ? { note, mark } : null
}

function markId({ note, mark }: Mark): string {
  return mark === 1 ? `fnref${note}` : `fnref${note}-${mark}`
}
