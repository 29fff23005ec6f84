import { EmptyState } from '@/components/ui/empty-state'
import { RelativeTime } from '@/components/ui/relative-time'
import type { OfficeEvent } from '@/domain/accounts/owner-desk'

import { ROLE_WORDS } from './role-words'

const GONE = 'someone who left'

/** What people with an office did to accounts, the latest first. */
export function OfficeLog({ events }: { events: readonly OfficeEvent[] }) {
  if (events.length === 0) return <EmptyState title="Nothing was done yet" />
  return (
    <ol className="divide-rule divide-y">
      {events.map((event) => (
        <li key={event.id} className="py-3 text-sm">
          <p>{whatHappened(event)}</p>
          <p className="text-ink-soft [overflow-wrap:anywhere]">
            {event.reason ? <bdi>{event.reason}</bdi> : null} <RelativeTime at={event.at} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function whatHappened({ kind, by, member, role }: OfficeEvent): string {
  const [who, whom] = [by ?? GONE, member ?? GONE]
  const office = role === null ? 'an office' : ROLE_WORDS[role].name.toLowerCase()
  switch (kind) {
    case 'ROLE_GRANTED':
      return `${who} made ${whom} ${office}`
    case 'ROLE_TAKEN':
      return `${who} took the office of ${office} from ${whom}`
    case 'UNVEILED':
      return `${who} looked up who wrote a comment as “a reader”`
    case 'SETTINGS_CHANGED':
      return `${who} changed the library’s choices`
  }
}
