import type { ReactNode } from 'react'

import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { acceptedShare, pastWords, type MemberRecord } from '@/domain/moderation/member-record'

type MemberHistoryProps = {
  history: MemberRecord | null
  /** The title of a rule by its id. */
  titleOf: (rule: string) => string
  /** How a note is added. */
  children: ReactNode
}

/** What moderators know of whoever wrote it. Of "a reader" nothing: it would tell who that is. */
export function MemberHistory({ history, titleOf, children }: MemberHistoryProps) {
  return (
    <section aria-labelledby="history" className="text-sm">
      <h3 id="history" className="text-base font-semibold">
        Whoever wrote it
      </h3>
      {history === null ? (
        <p className="text-ink-soft">
          Posted as “a reader”: who wrote it, and what else, is not shown here.
        </p>
      ) : (
        <>
          <p>{numbers(history)}</p>
          <p className="text-ink-soft">
            Joined <RelativeTime at={history.memberSince} />
            {history.sanctions.length > 0 ? `. Now ${history.sanctions.join(', ')}` : ''}.
          </p>
          <PastDecisions decisions={history.decisions} titleOf={titleOf} />
          <Notes notes={history.notes} />
          {history.memberId === null ? null : children}
        </>
      )}
    </section>
  )
}

function numbers(history: MemberRecord): string {
  const share = acceptedShare(history)
  const { published, removed, waiting } = history
  const counts = `${published} published, ${removed} removed${waiting > 0 ? `, ${waiting} waiting` : ''}`
  return share === null ? `${counts}.` : `${counts}: ${share} % accepted.`
}

type PastDecisionsProps = Pick<MemberRecord, 'decisions'> & Pick<MemberHistoryProps, 'titleOf'>

function PastDecisions({ decisions, titleOf }: PastDecisionsProps) {
  if (decisions.length === 0)
    return <p className="text-ink-soft">Nothing was decided about them before.</p>
  return (
    <ol aria-label="Decided about them before" className="mt-2 flex flex-col gap-1">
      {decisions.map((one) => (
        <li key={one.id} className={one.isUndone ? 'text-ink-soft line-through' : ''}>
          <TextLink href={`/c/${one.commentId}`}>{pastWords(one)}</TextLink>
          {one.rule ? `, ${titleOf(one.rule)}` : ''}, <RelativeTime at={one.createdAt} />
          {one.isUndone ? <VisuallyHidden> (undone)</VisuallyHidden> : null}
          {one.appeal ? (
            <>
              {' '}
              <Badge>appeal {one.appeal.toLowerCase()}</Badge>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function Notes({ notes }: Pick<MemberRecord, 'notes'>) {
  if (notes.length === 0) return null
  return (
    <ul aria-label="Notes of moderators" className="mt-2 flex flex-col gap-2">
      {notes.map((note) => (
        <li key={note.createdAt + note.writer} className="bg-well rounded-md px-3 py-2">
          <bdi className="[overflow-wrap:anywhere] whitespace-pre-wrap">{note.words}</bdi>
          <span className="text-ink-soft block">
            {note.writer}, <RelativeTime at={note.createdAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
