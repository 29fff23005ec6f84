import { Disclosure } from '@/components/ui/disclosure'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { SaidNearby } from '@/domain/moderation/case'

import { CommentWords } from './comment-words'

/** Words around those of a case, as they were said; what to know before reading comes before them. */
export function SaidNearbyList({ label, said }: { label: string; said: readonly SaidNearby[] }) {
  if (said.length === 0) return null
  return (
    <ol aria-label={label} className="border-rule flex flex-col gap-3 border-s-2 ps-4 text-sm">
      {said.map((one) => (
        <li key={one.id} className="min-w-0">
          <p className="text-ink-soft">
            <bdi>{one.byline}</bdi> ·{' '}
            <TextLink href={`/c/${one.id}`}>
              <RelativeTime at={one.createdAt} />
            </TextLink>
          </p>
          <Said one={one} />
        </li>
      ))}
    </ol>
  )
}

function Said({ one: { note, html } }: { one: SaidNearby }) {
  if (note === null) return <CommentWords html={html} />
  if (html === '') return <p className="text-ink-soft italic">{note}</p>
  return (
    <Disclosure summary={<bdi>{note}</bdi>}>
      <CommentWords html={html} />
    </Disclosure>
  )
}
