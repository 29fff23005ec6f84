'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore } from 'react'

import { TextLink } from '@/components/ui/text-link'
import { absoluteDate } from '@/components/ui/moment-words'

/** Over a page that came from this browser instead of the library: says so, and of which day it is. */
export function KeptReading() {
  const pathname = usePathname()
  const [opened] = useState(pathname)
  const keptAt = useSyncExternalStore(
    never,
    () => document.documentElement.dataset['kept'] ?? null,
    () => null,
  )
  useEffect(
    () => () => {
      delete document.documentElement.dataset['kept']
    },
    [pathname],
  )
  const isShown = keptAt !== null && opened === pathname && pathname !== '/offline'
  return (
    <aside aria-label="A kept copy" className="kept-copy" hidden={pathname === '/offline'}>
      {isShown ? (
        <>
          You are reading a kept copy from {absoluteDate(keptAt)}.{' '}
          <TextLink href="/offline">What else is kept</TextLink>
        </>
      ) : null}
    </aside>
  )
}

const never = () => () => undefined
