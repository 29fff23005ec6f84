'use client'

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
      <h2 id="contents-title" className="text-ink-soft mb-2 font-sans text-xs font-semibold">
        Contents
      </h2>
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
