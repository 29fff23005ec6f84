'use client'

import { Search } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'

import { plainClickOn } from '@/components/reading/plain-click'
import { isWithoutSingleKeys } from '@/components/reading/single-keys'

import { SearchPanel } from './search-panel'

/** The way to the page of search; with scripts it opens a field in place, as `/` does. */
export function SearchOpener({ entryClass }: { entryClass: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLAnchorElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const open = () => {
    cameFrom.current = document.activeElement
    setIsOpen(true)
  }
  const close = (isLeft: boolean) => {
    setIsOpen(false)
    if (isLeft) return
    const { current: before } = cameFrom
    const isPlace = before instanceof HTMLElement && before !== document.body
    ;(isPlace ? before : opener.current)?.focus({ preventScroll: true })
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (
        isWithoutSingleKeys() ||
        isTyping(event.target) ||
        document.querySelector('dialog:modal') !== null
      )
        return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', onKeyDown)
    hearEarlierKey()
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])

  return (
    <>
      <Link
        ref={opener}
        href="/search"
        prefetch={false}
        aria-label="Search"
        aria-keyshortcuts="/"
        className={`${entryClass} min-w-11 justify-center`}
        onClick={(event) => {
          if (plainClickOn(event.nativeEvent) === null) return
          event.preventDefault()
          open()
        }}
      >
        <Search aria-hidden="true" className="size-5" />
      </Link>
      {isOpen ? <SearchPanel onClose={close} /> : null}
    </>
  )
}

/** Gives back the key that public/first-paint.js heard before anything here could, and relieves it of its watch. */
function hearEarlierKey() {
  const { dataset } = document.documentElement
  const isAsked = dataset['search'] === 'asked'
  dataset['search'] = 'here'
  if (isAsked) document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', cancelable: true }))
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null)
