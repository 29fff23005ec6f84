import type { StateInline } from 'markdown-it'

const MARK = /\[\[([a-z0-9]+(?:-[a-z0-9]+)*)(?:\|([^[\]|<]+))?\]\](?!\()/y

/** `[[runner]]` and `[[karmic-bond|this bond]]`; inside the words of a link it stays what it is. */
export function conceptMarkRule(state: StateInline, silent: boolean): boolean {
  // When silent, markdown-it looks for the end of a link: the brackets of a mark count there like any others.
  if (silent || state.linkLevel > 0 || state.src.charCodeAt(state.pos) !== 0x5b) return false
  MARK.lastIndex = state.pos
  const match = MARK.exec(state.src)
  if (match === null || MARK.lastIndex > state.posMax) return false
  const [mark, concept = '', words] = match
  if (words !== undefined && words.trim() !== words) return false
  const { posMax } = state
  const end = state.pos + mark.length
  const open = state.push('concept_open', 'a', 1)
  open.attrSet('class', 'concept')
  open.attrSet('href', `/concepts/${concept}`)
  open.attrSet('data-concept', concept)
  if (words === undefined) {
    state.push('text', '', 0).content = concept.replaceAll('-', ' ')
  } else {
    state.pos += concept.length + 3
    state.posMax = end - 2
    state.linkLevel += 1
    state.md.inline.tokenize(state)
    state.linkLevel -= 1
  }
  state.push('concept_close', 'a', -1)
  state.pos = end
  state.posMax = posMax
  return true
}
