import Link from 'next/link'

import { RelativeTime } from '@/components/ui/relative-time'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'

import { OpeningMark } from './opening-mark'
import type { QueueLineNow } from './queue-now'

type QueueLineProps = {
  line: QueueLineNow
  href: `/moderation?${string}` | '/moderation'
  isCurrent: boolean
}

const LOOK =
  'aria-[current]:border-ember aria-[current]:bg-sheet block border-s-2 border-transparent px-3 py-3 no-underline'

/** One case of the queue. A decided one keeps its place, and says who decided. */
export function QueueLine({ line, href, isCurrent }: QueueLineProps) {
  if (line.decidedBy !== null)
    return (
      <div className="text-ink-soft px-3 py-3 text-sm" data-decided={line.id}>
        <s className="block truncate">
          <bdi>{line.threadTitle}</bdi>
        </s>
        {line.decidedBy === '' ? 'decided' : `decided by ${line.decidedBy}`}
      </div>
    )
  return (
    <Link
      href={href}
      prefetch={false}
      data-case={line.id}
      aria-current={isCurrent ? 'true' : undefined}
      className={LOOK}
    >
      <span className="text-ink block text-base font-medium">{line.byline}</span>
      <span dir="auto" className="text-ink-soft block truncate text-sm">
        {line.threadTitle}
      </span>
      {line.excerpt ? (
        <span dir="auto" className="text-ink-soft block truncate text-sm">
          {line.excerpt}
        </span>
      ) : null}
      {line.reason ? (
        <span className="text-ink block text-sm font-medium">
          {REPORT_REASONS[line.reason].label}
        </span>
      ) : null}
      <span className="text-ink-soft block text-sm">
        {line.isHeld ? 'held' : 'shown'}
        {line.isEscalated ? ' · escalated' : ''}
        {line.reports > 0 ? ` · ${reported(line.reports)}` : ''} ·{' '}
        <RelativeTime at={line.createdAt} />
        <OpeningMark />
      </span>
      {line.claim === null ? null : (
        <span className="text-ember block text-sm font-medium">
          {line.claim.isMine ? 'yours' : `${line.claim.handle} is at it`}
        </span>
      )}
    </Link>
  )
}

const reported = (count: number): string => (count === 1 ? '1 report' : `${count} reports`)
