import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { ThreadLogLine } from '@/domain/discussion/thread-desk'
import type { FormAction } from '@/domain/form-state'

import { ReasonField } from './reason-field'
import { whatWasDone } from './what-was-done'

type ThreadLogProps = { lines: readonly ThreadLogLine[]; action: FormAction }

/** What was done to a conversation, the latest first, each to be undone while nothing hangs on it. */
export function ThreadLog({ lines, action }: ThreadLogProps) {
  if (lines.length === 0) return <EmptyState title="Nothing was done yet" />
  return (
    <ol className="divide-rule divide-y">
      {lines.map((line) => (
        <li key={line.id} className="py-5">
          <p className="[overflow-wrap:anywhere]">
            {whatWasDone(line)} {line.isUndone ? <Badge>undone</Badge> : null}
          </p>
          <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">
            by {line.by} · <RelativeTime at={line.at} />
            {line.reason ? (
              <>
                {' · '}
                <bdi>{line.reason}</bdi>
              </>
            ) : null}
          </p>
          {line.otherThreadId === null ? null : (
            <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
              <TextLink href={`/threads/${line.threadId}`}>the one conversation</TextLink>
              <TextLink href={`/threads/${line.otherThreadId}`}>the other</TextLink>
            </p>
          )}
          {line.isUndoable ? (
            <ActionForm
              action={action}
              hidden={{ eventId: line.id }}
              className="mt-3 flex flex-col gap-3"
            >
              <ReasonField id={`why-${line.id}`} />
              <div>
                <PendingButton variant="quiet" aria-label={`Undo: ${whatWasDone(line)}`}>
                  Undo
                </PendingButton>
              </div>
            </ActionForm>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
