'use client'

import { useEffect } from 'react'

import { askToSee } from '@/components/passages/bookmark-requests'

const AT = '#bookmark-'

/** Tells the library which bookmark its owner looks up: by the link to its place, or by an address that leads to it here. */
export function LookedUp() {
  useEffect(() => {
    if (location.hash.startsWith(AT)) void askToSee(location.hash.slice(AT.length))
    const follow = ({ target }: MouseEvent) => {
      const link =
        target instanceof Element ? target.closest<HTMLElement>('a[data-place-of]') : null
      const id = link?.dataset['placeOf']
      if (id !== undefined) void askToSee(id)
    }
    document.addEventListener('click', follow)
    document.addEventListener('auxclick', follow)
    return () => {
      document.removeEventListener('click', follow)
      document.removeEventListener('auxclick', follow)
    }
  }, [])
  return null
}
