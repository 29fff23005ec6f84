import { RelativeTime } from '@/components/ui/relative-time'
import { SectionHeading } from '@/components/ui/section-heading'
import { DEVICE_WORDS } from '@/domain/reading/place-device'
import { quotedWords } from '@/domain/reading/place-words'
import type { Reading } from '@/domain/reading/reading'

import { ReadingForm, type ReadingActs } from './reading-form'
import { ReadingRow } from './reading-row'

type ReadingUnderWayProps = { essays: Reading['continue']; acts: ReadingActs }

/** What a member is in the middle of: each leads to its place, with the words there. */
export function ReadingUnderWay({ essays, acts }: ReadingUnderWayProps) {
  if (essays.length === 0) return null
  return (
    <section aria-labelledby="under-way">
      <SectionHeading id="under-way">Continue reading</SectionHeading>
      <ul className="flex flex-col gap-6">
        {essays.map((essay) => (
          <li key={essay.slug}>
            <ReadingRow essay={essay} />
            <p className="text-ink-soft mt-1 text-sm">
              At <span className="font-serif text-base italic">{quotedWords(essay.words)}</span>,{' '}
              <RelativeTime at={essay.updatedAt} />, on {DEVICE_WORDS[essay.device]}
            </p>
            <div className="-ml-2.5 flex flex-wrap">
              <ReadingForm essay={essay} action={acts.forget} words="Forget this place" />
              <ReadingForm essay={essay} action={acts.sayRead} words="Mark as read" />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
