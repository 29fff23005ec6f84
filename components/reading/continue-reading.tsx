'use client'

import { SectionHeading } from '@/components/ui/section-heading'

import { ReadingRow } from './reading-row'
import { CONTINUE_ROWS_MAX, useReading } from './reading-store'
import { useReadingRoom } from './use-reading-room'

/** What its reader is in the middle of, on the first page: from a member's account, or from a visitor's browser alone. */
export function ContinueReading() {
  const reading = useReading()
  const mayAppear = useReadingRoom(reading !== null)
  const essays = reading?.continue.slice(0, CONTINUE_ROWS_MAX) ?? []
  const isShown = mayAppear && essays.length > 0
  return (
    <section
      aria-labelledby={isShown ? 'continue-title' : undefined}
      className={`continue-reading ${isShown ? 'continue-shown' : ''}`.trim()}
    >
      {isShown ? (
        <>
          <SectionHeading id="continue-title">Continue reading</SectionHeading>
          <ul className="continue-rows">
            {essays.map((essay) => (
              <li key={essay.slug}>
                <ReadingRow essay={essay} />
              </li>
            ))}
          </ul>
          {reading?.source === 'browser' ? (
            <p className="text-ink-faint mt-1 text-xs">Kept in this browser only.</p>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
