'use client'

import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react'

import { blockNumber } from '@/domain/passages/block-bounds'
import {
  beginPicking,
  pickedWords,
  stepOn,
  type Picked,
  type Step,
} from '@/domain/passages/picking'
import type { Stretch } from '@/domain/passages/stretch'

import { rangesOfStretch } from './dom-range'
import { essayElement, readEssayText, type EssayText } from './essay-text'

/** The event with which a control anywhere on the page begins picking: at the block it names, else at the one in view. */
export const PICK = 'interleaf-pick'

/** Under the header, and over the sheet that says how it goes. */
const ROOM = { over: 90, under: 260 }

export type Picking = {
  /** Null: nobody is picking. */
  words: Stretch | null
  /** What was picked last, for a screen reader. */
  news: string
  press: (event: KeyboardEvent) => void
  step: (step: Step) => void
  take: () => void
  leave: () => void
}

/**
 * Picking words of the essay by sentences and paragraphs; `onTake` gets what was picked. `onForeign` is told when the words on
 * the page are not those of the library.
 */
export function usePicking(
  onTake: (text: string, words: Stretch) => void,
  onForeign: () => void,
): Picking {
  const [picked, setPicked] = useState<Picked | null>(null)
  const [news, setNews] = useState('')

  const show = (next: Picked, essay: EssayText, isFurther = true) => {
    setPicked(next)
    setNews(isFurther ? said(essay, next) : 'There is nothing further that way.')
    comeIntoView(rangesOfStretch(essay, next.head)[0])
  }
  const begin = useEffectEvent((block: HTMLElement | null) => {
    const essay = textNow()
    if (essay === null) {
      onForeign()
      return
    }
    const at = essay.blocks.find(({ element }) => element === block)?.start ?? blockInView(essay)
    const first = beginPicking(essay.text, at)
    if (first) show(first, essay)
  })
  useEffect(() => {
    const listen = (event: Event) => {
      const block: unknown = event instanceof CustomEvent ? event.detail : null
      begin(block instanceof HTMLElement ? block : null)
    }
    addEventListener(PICK, listen)
    return () => {
      removeEventListener(PICK, listen)
    }
  }, [])

  const step = (wish: Step) => {
    const essay = textNow()
    if (essay === null || picked === null) return
    const next = stepOn(essay.text, picked, wish)
    show(next, essay, next !== picked)
  }
  const leave = () => {
    setPicked(null)
    setNews('')
  }
  const take = () => {
    const essay = textNow()
    if (essay && picked) onTake(essay.text, pickedWords(picked))
    leave()
  }
  const press = (event: KeyboardEvent) => {
    const wish = stepOfKey(event)
    if (wish === null && !['Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (wish) step(wish)
    else if (event.key === 'Enter') take()
    else leave()
  }
  return { words: picked && pickedWords(picked), news, press, step, take, leave }
}

const KEYS: Readonly<Record<string, Omit<Step, 'isExtending'>>> = {
  ArrowRight: { unit: 'sentence', way: 1 },
  ArrowLeft: { unit: 'sentence', way: -1 },
  ArrowDown: { unit: 'paragraph', way: 1 },
  ArrowUp: { unit: 'paragraph', way: -1 },
  Home: { unit: 'essay', way: -1 },
  End: { unit: 'essay', way: 1 },
}

function stepOfKey({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Step | null {
  const step = altKey || ctrlKey || metaKey ? undefined : KEYS[key]
  return step ? { ...step, isExtending: shiftKey } : null
}

function textNow(): EssayText | null {
  const essay = essayElement()
  return essay && readEssayText(essay)
}

/** Where the first block begins that a reader sees. */
const blockInView = ({ blocks }: EssayText): number =>
  blocks.find(({ element }) => element.getBoundingClientRect().bottom > ROOM.over)?.start ?? 0

function said({ text, blocks }: EssayText, picked: Picked): string {
  const { anchor, head } = picked
  const words = text.slice(head.start, head.end)
  const place = `Paragraph ${blockNumber(text, head.start) + 1} of ${blocks.length}`
  if (anchor.start === head.start && anchor.end === head.end) return `${place}: ${words}`
  const { start, end } = pickedWords(picked)
  const count = text.slice(start, end).split(/\s+/).length
  return `${count} words picked. ${place}, to: ${words}`
}

function comeIntoView(range: Range | undefined): void {
  if (range === undefined) return
  const { top, bottom } = range.getBoundingClientRect()
  if (top >= ROOM.over && bottom <= window.innerHeight - ROOM.under) return
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' })
}
