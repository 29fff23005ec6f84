'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useRef } from 'react'

import { ChangedPart } from '@/components/library/changed-part'
import { useAnswer } from '@/components/ui/action-form'
import type { Companion } from '@/domain/moderation/companion'
import { lateOf, type Late } from '@/domain/moderation/late-decision'

type LateNoticeProps = {
  caseId: string
  companions: readonly Companion[]
  /** The next case to decide. */
  nextHref: Route
}

/** Behind the refusal of a decision that came too late: what changed, which comment it was, and the way on. */
export function LateNotice({ caseId, companions, nextHref }: LateNoticeProps) {
  const state = useAnswer()
  const late = state.status === 'refused' ? lateOf(state.stands) : null
  const wayOn = useRef<HTMLAnchorElement>(null)
  const isDone = late !== null && !late.isOpen && late.caseId === caseId
  useEffect(() => {
    if (isDone) wayOn.current?.focus()
  }, [isDone])
  if (late === null) return null
  const other = companions.find((one) => one.caseId === late.caseId)
  return (
    <div className="flex flex-col gap-3 text-sm">
      {late.caseId === caseId ? null : (
        <p>
          {other ? (
            <>
              It was about “<bdi>{other.excerpt}</bdi>” by {other.byline}.{' '}
            </>
          ) : (
            'That comment is off the list now. '
          )}
          None of the others was decided: look at the list, and send it again.
        </p>
      )}
      {late.change ? <Changes blocks={late.change} /> : null}
      {isDone ? (
        <p>
          <Link ref={wayOn} href={nextHref} className="link">
            Go on to the next case
          </Link>
        </p>
      ) : null}
    </div>
  )
}

const Changes = ({ blocks }: { blocks: NonNullable<Late['change']> }) => (
  <div role="group" aria-label="What changed" className="words text-base">
    {blocks.map((block, index) => (
      <p key={index}>
        {block.map((part, place) => (
          <ChangedPart key={place} {...part} />
        ))}
      </p>
    ))}
  </div>
)
