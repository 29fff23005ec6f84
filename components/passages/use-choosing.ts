'use client'

import { useRef } from 'react'

import type { Keeping } from './use-keeping'
import { selectWords } from './select-words'
import { useSelectedWords } from './use-selected-words'

type Wishes = {
  keeping: Keeping
  isPicking: boolean
  onNews: (news: string) => void
  /** The words on the page are not those of the library. */
  onForeign: () => void
}

/** Has the toolbar follow what is selected. Returns what closes it: the words stay selected, and do not open it again. */
export function useChoosing({ keeping, isPicking, onNews, onForeign }: Wishes): () => void {
  const dismissed = useRef('')
  const { draft } = keeping
  useSelectedWords((words) => {
    if (isPicking) return
    const chosen = words ? `${words.start}-${words.end}` : ''
    if (chosen === dismissed.current && chosen !== '') return
    dismissed.current = ''
    if (words !== null) onNews('Words selected. Press Tab to keep them.')
    keeping.choose(words)
  }, onForeign)
  return () => {
    if (draft === null) return
    dismissed.current = `${draft.start}-${draft.end}`
    keeping.close()
    selectWords(draft)
  }
}
