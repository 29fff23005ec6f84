import { Badge } from '@/components/ui/badge'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

type Session = { id: string; device: string; since: string; lastSeen: string; isThis: boolean }

/** The browsers in which a member is signed in; inside a form that ends the one whose button is pressed. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return (
    <ul className="divide-rule divide-y">
      {sessions.map((session) => (
        <SessionItem key={session.id} {...session} />
      ))}
    </ul>
  )
}

function SessionItem({ id, device, since, lastSeen, isThis }: Session) {
  const name = device || 'A browser that does not say which'
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 py-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-base">
          {name} {isThis ? <Badge>this one</Badge> : null}
        </p>
        <p className="text-ink-soft text-sm">
          Since <RelativeTime at={since} />
          {isThis ? null : (
            <>
              , last seen <RelativeTime at={lastSeen} />
            </>
          )}
        </p>
      </div>
      {isThis ? null : (
        <PendingButton variant="quiet" name="sessionId" value={id} className="shrink-0">
          Sign out<VisuallyHidden> of {name}</VisuallyHidden>
        </PendingButton>
      )}
    </li>
  )
}
