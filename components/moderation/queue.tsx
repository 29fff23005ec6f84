import Link from 'next/link'

import { RelativeTime } from '@/components/ui/relative-time'
import type { QueueItem } from '@/domain/moderation/case'
import { REPORT_REASONS } from '@/domain/moderation/report'

type QueueProps = { cases: readonly QueueItem[]; currentId: string }

/** The open cases: the gravest first, then the oldest. */
export function Queue({ cases, currentId }: QueueProps) {
  return (
    <nav aria-label={`Open cases: ${cases.length}`} className="min-w-0">
      <ol className="divide-rule border-rule divide-y border-y">
        {cases.map((one) => (
          <li key={one.id}>
            <Link
              href={`/moderation?case=${one.id}`}
              data-case={one.id}
              aria-current={one.id === currentId ? 'true' : undefined}
              className="aria-[current]:border-ember aria-[current]:bg-sheet block border-s-2 border-transparent px-3 py-3 no-underline"
            >
              <span className="text-ink block text-base font-medium">{one.byline}</span>
              <span dir="auto" className="text-ink-soft block truncate text-sm">
                {one.threadTitle}
              </span>
              <span dir="auto" className="text-ink-soft block truncate text-sm">
                {one.excerpt}
              </span>
              {one.reason ? (
                <span className="text-ink block text-sm font-medium">
                  {REPORT_REASONS[one.reason].label}
                </span>
              ) : null}
              <span className="text-ink-soft block text-sm">
                {one.isHeld ? 'held' : 'shown'}
                {one.reports > 0 ? ` · ${reported(one.reports)}` : ''} ·{' '}
                <RelativeTime at={one.createdAt} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const reported = (count: number): string => (count === 1 ? '1 report' : `${count} reports`)
