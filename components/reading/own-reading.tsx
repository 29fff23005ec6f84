import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { progressWords } from '@/domain/reading/place-progress'
import type { Reading } from '@/domain/reading/reading'

import { ReadingForm, type ReadingActs } from './reading-form'
import { ReadingUnderWay } from './reading-under-way'

type Essay = { slug: string; title: string }

type OwnReadingProps = {
  reading: {
    continue: Reading['continue']
    read: readonly (Essay & { author: string; readAt: string })[]
    series: readonly (Essay & { essays: readonly (Essay & { isRead: boolean })[] })[]
  }
  acts: ReadingActs
}

/** A member's own page about what they read. Works without scripts. */
export function OwnReading({ reading, acts }: OwnReadingProps) {
  const { series, read } = reading
  if (reading.continue.length + read.length + series.length === 0) {
    return (
      <EmptyState title="Nothing yet" action={<ButtonLink href="/">Find an essay</ButtonLink>}>
        When you read an essay, the library remembers where you were, on all your devices.
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-14">
      <ReadingUnderWay essays={reading.continue} acts={acts} />
      {series.map(({ slug, title, essays }) => (
        <section key={slug} aria-labelledby={`series-${slug}`}>
          <SectionHeading id={`series-${slug}`} aside={progressOf(essays)}>
            <TextLink href={`/series/${slug}`}>{title}</TextLink>
          </SectionHeading>
          <ul className="divide-rule divide-y">
            {essays.map((essay) => (
              <li key={essay.slug} className="reading-entry">
                <EssayLink essay={essay} />
                {essay.isRead ? (
                  <p className="text-ink-soft text-sm">read</p>
                ) : (
                  <ReadingForm essay={essay} action={acts.sayRead} words="Mark as read" />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {read.length === 0 ? null : <WhatWasRead essays={read} acts={acts} />}
    </div>
  )
}

function WhatWasRead({
  essays,
  acts,
}: {
  essays: OwnReadingProps['reading']['read']
  acts: ReadingActs
}) {
  return (
    <section aria-labelledby="what-was-read">
      <SectionHeading id="what-was-read" aside={String(essays.length)}>
        Read
      </SectionHeading>
      <ul className="divide-rule divide-y">
        {essays.map((essay) => (
          <li key={essay.slug} className="reading-entry">
            <EssayLink essay={essay} note={essay.author} />
            <ReadingForm essay={essay} action={acts.sayUnread} words="Mark as unread" />
          </li>
        ))}
      </ul>
    </section>
  )
}

function EssayLink({ essay, note }: { essay: Essay; note?: string }) {
  return (
    <div className="min-w-0 flex-1">
      <TextLink href={`/essays/${essay.slug}`} className="font-serif text-lg">
        {essay.title}
      </TextLink>
      {note === undefined ? null : <p className="text-ink-soft text-sm">{note}</p>}
    </div>
  )
}

const progressOf = (essays: readonly (Essay & { isRead: boolean })[]) =>
  progressWords(
    essays.map(({ slug }) => slug),
    new Set(essays.filter(({ isRead }) => isRead).map(({ slug }) => slug)),
  )
