import { useState, type KeyboardEvent } from 'react'

import type { Suggestion } from '@/domain/search/hit'

/** Which line is chosen (-1: none, the words as typed): arrows go round, Enter opens it, Escape closes. */
export function useChosenByKeys(list: readonly Suggestion[], onClose: (isLeft: boolean) => void) {
  const [chosen, choose] = useState(-1)
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    const hit = list[chosen]
    const places = list.length + 1
    if (key === 'Escape') onClose(false)
    else if (step !== 0 && list.length > 0) choose(((chosen + 1 + step + places) % places) - 1)
    else if (key === 'Enter' && hit) window.location.assign(hit.href)
    else return
    event.preventDefault()
  }
  return { chosen, choose, onKeyDown }
}
