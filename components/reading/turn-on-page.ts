import { readEssayText } from '@/components/passages/essay-text'
import { QUOTATION_LENGTH_MAX } from '@/domain/passages/quotation'
import type { Stretch } from '@/domain/passages/stretch'

/** One turn of the dialogue on this page. */
export type Turn = {
  id: string
  speaker: string
  /** Its words, block by block. */
  blocks: string[]
  /** Where they stand, as much of them as a passage may hold; null when the page was translated. */
  stretch: Stretch | null
}

/** Reads a turn off the page. */
export function turnOf(element: HTMLElement): Turn {
  const { id } = element
  const speaker = element.dataset['speaker'] ?? ''
  const essay = element.closest<HTMLElement>('#essay-body')
  const text = essay && readEssayText(essay)
  const own = text?.blocks.filter((block) => element.contains(block.element)) ?? []
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return { id, speaker, blocks: [element.innerText], stretch: null }
  const end = Math.min(last.start + last.text.length, first.start + QUOTATION_LENGTH_MAX)
  return {
    ...{ id, speaker },
    blocks: own.map((block) => block.text),
    stretch: { start: first.start, end },
  }
}

/** Gives every turn its address to take along. Not part of the text: `data-aside`. Returns what takes them away. */
export function addTurnLinks(): () => void {
  const turns = document.querySelectorAll<HTMLElement>('#essay-body .turn[id]')
  const links = [...turns].map((turn, index) => {
    const link = document.createElement('a')
    link.href = `#${turn.id}`
    link.className = 'turn-link'
    link.dataset['aside'] = ''
    link.ariaLabel = `Turn ${index + 1}, ${turn.dataset['speaker'] ?? ''}: link or quote`
    link.textContent = '#'
    turn.append(link)
    return link
  })
  return () => {
    for (const link of links) link.remove()
  }
}
