import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import type { FormAction } from '@/domain/form-state'
import type { OwnAppeal } from '@/domain/moderation/own-decision'
import { appealStateWords } from '@/domain/moderation/own-decision-words'

/** How an appeal stands, for whoever made it: their words, what came of it, and while nobody has answered the way back. */
export function AppealState({ appeal, withdraw }: { appeal: OwnAppeal; withdraw: FormAction }) {
  const { id, words, answer, state, createdAt, closedAt } = appeal
  return (
    <div className="flex flex-col gap-3">
      <p className="text-base">
        {appealStateWords(state)}{' '}
        <span className="text-ink-soft text-sm">
          Sent <RelativeTime at={createdAt} />
          {closedAt === null ? null : (
            <>
              , ended <RelativeTime at={closedAt} />
            </>
          )}
          .
        </span>
      </p>
      <blockquote className="quoted overflow-clip text-sm [overflow-wrap:anywhere] whitespace-pre-wrap">
        <bdi>{words}</bdi>
      </blockquote>
      {answer === '' ? null : (
        <div>
          <p className="text-ink-soft text-sm">The answer</p>
          <p className="overflow-clip text-base [overflow-wrap:anywhere] whitespace-pre-wrap">
            <bdi>{answer}</bdi>
          </p>
        </div>
      )}
      {closedAt === null ? (
        <ActionForm action={withdraw} hidden={{ appealId: id }}>
          <div>
            <PendingButton variant="quiet">Take the appeal back</PendingButton>
          </div>
        </ActionForm>
      ) : null}
    </div>
  )
}
