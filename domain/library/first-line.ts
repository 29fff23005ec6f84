import type { Block } from './markdown/blocks'

const LENGTH_MAX = 180

/** How an essay begins: the first sentence of its running text, cut between words when it is long. Empty for none. */
export function firstLine(text: string, blocks: readonly Block[]): string {
  const first = blocks.find(
    ({ kind }) => kind === 'paragraph' || kind === 'turn' || kind === 'item',
  )
  if (first === undefined) return ''
  const words = text.slice(first.start, first.end)
  const sentence = /^.{20,}?[.!?…](?=[”’"')\]]*\s)[”’"')\]]*/su.exec(words)?.[0] ?? words
  if (sentence.length <= LENGTH_MAX) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LENGTH_MAX - 1)).replace(/[,;:–—-]$/, '')}…`
}
