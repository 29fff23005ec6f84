'use client'

import { useLayoutEffect, type RefObject } from 'react'

import { essayElement } from './essay-text'
import { whenLaidOutAnew } from './when-laid-out-anew'

/** Puts each mark (the children of the list, in order) beside its block, and keeps it there when the text is set anew. */
export function usePlacedTalk(
  list: RefObject<HTMLElement | null>,
  places: readonly { block: number }[],
): void {
  useLayoutEffect(() => {
    const essay = essayElement()
    if (essay === null || list.current === null || places.length === 0) return
    const items = [...list.current.children]
    const place = () => {
      const origin = list.current?.getBoundingClientRect().top ?? 0
      places.forEach(({ block }, index) => {
        const element = essay.querySelector(`[data-s="${block}"]`)
        const item = items[index]
        if (element === null || !(item instanceof HTMLElement)) return
        item.style.top = `${Math.max(0, element.getBoundingClientRect().top - origin)}px`
      })
    }
    place()
    return whenLaidOutAnew(essay, place)
  }, [list, places])
}
