'use client'

import { SettingsButton } from '@/components/reading/settings-button'
import { Disclosure } from '@/components/ui/disclosure'

import type { ContentsHeading } from './contents-heading'
import { ContentsList } from './contents-list'
import { useReadHeading } from './use-read-heading'

type EssayContentsProps = { headings: readonly ContentsHeading[] }

/** Beside the text where there is room; it follows the reader. */
export function ContentsBeside({ headings }: EssayContentsProps) {
  const current = useReadHeading(headings)
  return (
    <nav aria-labelledby="contents-title" className="contents-beside">
      <div className="mb-2 flex min-h-11 items-center justify-between">
        <h2 id="contents-title" className="text-ink-soft font-sans text-xs font-semibold">
          Contents
        </h2>
        <SettingsButton />
      </div>
      <ContentsList headings={headings} current={current} />
    </nav>
  )
}

/** Folded, before the text, where there is no room beside it. */
export function ContentsBefore({ headings }: EssayContentsProps) {
  return (
    <nav aria-label="Contents" className="contents-before">
      <Disclosure summary="Contents" className="border-rule border-y">
        <ContentsList headings={headings} />
      </Disclosure>
    </nav>
  )
}
