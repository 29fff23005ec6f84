'use client'

import { List } from 'lucide-react'
import { useRef } from 'react'

import type { ContentsHeading } from '@/components/library/contents-heading'
import { ContentsList } from '@/components/library/contents-list'
import { useReadHeading } from '@/components/library/use-read-heading'

import { SettingsButton } from './settings-button'
import { useScrolledBack } from './use-scrolled-back'

const SHEET_ID = 'contents-sheet'

/** Where there is no room beside the text: contents and settings come down when the reader turns back, and go again. */
export function ContentsBar({ headings }: { headings: readonly ContentsHeading[] }) {
  const sheet = useRef<HTMLElement>(null)
  const current = useReadHeading(headings)
  const isShown = useScrolledBack()
  const reading = headings.find(({ id }) => id === current)?.text ?? headings[0]?.text
  return (
    <div className="contents-bar needs-script" data-shown={isShown || undefined}>
      <button type="button" popoverTarget={SHEET_ID} className="contents-bar-button">
        <List aria-hidden="true" className="size-4 shrink-0" />
        <span className="sr-only">Contents, now at: </span>
        <span className="truncate">{reading}</span>
      </button>
      <SettingsButton />
      <nav
        ref={sheet}
        id={SHEET_ID}
        popover="auto"
        aria-label="Contents, while reading"
        tabIndex={-1}
        className="sheet contents-sheet"
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('a'))
            sheet.current?.hidePopover()
        }}
      >
        <ContentsList headings={headings} current={current} />
      </nav>
    </div>
  )
}
