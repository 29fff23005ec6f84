import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'
import { REACTION_WORDS, type Reaction } from '@/domain/discussion/reaction'
import { REACTION_SAID } from '@/domain/discussion/reaction-words'

type ReactionFormsProps = {
  commentId: string
  reactions: readonly Reaction[]
  /** Nobody says a word to themself. */
  isOwnComment: boolean
  action: FormAction
}

/** Each word as a button to say it or take it back, with how many have said it. */
export function ReactionForms({ commentId, reactions, isOwnComment, action }: ReactionFormsProps) {
  return (
    <ul className="flex flex-col gap-3">
      {REACTION_WORDS.map((word) => {
        const { count = 0, isOwn = false } = reactions.find((one) => one.word === word) ?? {}
        const wish = isOwn ? 'take back' : 'say'
        return (
          <li key={word} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {isOwnComment ? (
              <span>{REACTION_SAID[word]}</span>
            ) : (
              <ActionForm action={action} hidden={{ commentId, word, wish }}>
                <PendingButton variant={isOwn ? 'primary' : 'quiet'}>
                  {isOwn ? `Take back “${REACTION_SAID[word]}”` : `Say “${REACTION_SAID[word]}”`}
                </PendingButton>
              </ActionForm>
            )}
            <span className="text-ink-soft text-sm">
              {count === 0 ? 'nobody yet' : `said by ${count}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
