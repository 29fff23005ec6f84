import type { Token } from 'markdown-it'
import { blockElement, isElement, ownTokens, type BlockElement, type BlockNode } from './block-tree'

const SPEAKER_LENGTH_MAX = 40

/**
 * Turns of a dialogue: a paragraph that begins `**Questioner:**` opens one, and what follows belongs to it until the next
 * speaker, a heading, a rule or the notes. A text is a dialogue when two speak and one of them speaks again; a bold
 * word with a colon elsewhere stays what it is.
 */
export function settleDialogue(root: BlockElement): void {
  const speakers = root.children.flatMap((child) => speakerOf(child) ?? [])
  const different = new Set(speakers).size
  if (different < 2 || speakers.length === different) return
  const settled: BlockNode[] = []
  let turn: BlockElement | null = null
  let count = 0
  for (const child of root.children) {
    const speaker = speakerOf(child)
    if (speaker !== null) {
      count += 1
      turn = blockElement('div', { class: 'turn', id: `turn-${count}`, 'data-speaker': speaker })
      settled.push(turn)
      markSpeaker(child)
    } else if (endsTurn(child)) {
      turn = null
    }
    ;(turn?.children ?? settled).push(child)
  }
  root.children = settled
}

function endsTurn(node: BlockNode): boolean {
  return isElement(node) && /^(h[1-6]|hr|section)$/.test(node.tag)
}

/** The speaker's name, from "**Questioner:** …" or "**Questioner**: …"; null for every other block. */
function speakerOf(node: BlockNode): string | null {
  const bold = leadingBold(node)
  if (bold === null) return null
  const words = `${bold.name.content}${bold.colonAfter === null ? '' : ':'}`
  const name = /^(.+):$/.exec(words.trim())?.[1] ?? null
  return name !== null && name.length <= SPEAKER_LENGTH_MAX && !/[.?!:]/.test(name) ? name : null
}

function markSpeaker(node: BlockNode): void {
  const bold = leadingBold(node)
  if (bold === null) return
  bold.open.tag = 'b'
  bold.open.attrSet('class', 'speaker')
  bold.close.tag = 'b'
  if (bold.colonAfter === null) return
  bold.colonAfter.content = bold.colonAfter.content.slice(1)
  bold.name.content += ':'
}

type Bold = { open: Token; name: Token; close: Token; colonAfter: Token | null }

/** Plain bold words at the very beginning of a paragraph, and the words behind them when those begin with a colon. */
function leadingBold(node: BlockNode): Bold | null {
  if (!isElement(node) || node.tag !== 'p') return null
  const [open, name, close, after] = ownTokens(node).filter(isSomething)
  if (open?.type !== 'strong_open' || name?.type !== 'text' || close?.type !== 'strong_close') {
    return null
  }
  const colonAfter = after?.type === 'text' && after.content.startsWith(':') ? after : null
  return { open, name, close, colonAfter }
}

function isSomething(token: Token): boolean {
  return token.type !== 'text' || token.content !== ''
}
