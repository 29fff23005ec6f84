import { PassageInContext } from '@/components/passages/passage-in-context'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { DeskProposal as Proposed } from '@/domain/bookmarks/bookmark-concepts'
import { PROPOSAL_WORDS_MAX } from '@/domain/bookmarks/proposal'
import type { FormAction } from '@/domain/form-state'

type DeskProposalProps = { proposal: Proposed; action: FormAction }

/** A proposal as an editor reads it, with what can be done: take it, decline it with a reason, think again. */
export function DeskProposal({ proposal, action }: DeskProposalProps) {
  const { id, concept, essay, passage, words, by, state, reason, proposedAt } = proposal
  return (
    <article aria-label={`For ${concept.term}`} className="flex flex-col gap-3 py-6">
      <p className="flex flex-wrap items-baseline justify-between gap-3">
        <span>
          For <TextLink href={`/concepts/${concept.slug}`}>{concept.term}</TextLink>, from{' '}
          <TextLink href={`/p/${passage.id}`}>{essay.title}</TextLink>
        </span>
        {state === 'OPEN' ? null : (
          <Badge tone={state === 'ACCEPTED' ? 'success' : 'plain'}>
            {state === 'ACCEPTED' ? 'taken' : 'declined'}
          </Badge>
        )}
      </p>
      <PassageInContext words={passage} />
      <p className="text-ink-soft text-sm">
        Proposed by {by ?? 'a reader who would not be named'}, <RelativeTime at={proposedAt} />
      </p>
      {words === '' ? null : <p className="words whitespace-pre-line">{words}</p>}
      {reason === '' ? null : (
        <p className="text-sm whitespace-pre-line">Said to the proposer: {reason}</p>
      )}
      {state === 'OPEN' ? (
        <Decide id={id} action={action} />
      ) : (
        <ActionForm action={action} hidden={{ id, wish: 'undo' }}>
          <div className="-ml-2.5">
            <PendingButton variant="plain" pending="Taking back…">
              Undo
            </PendingButton>
          </div>
        </ActionForm>
      )}
    </article>
  )
}

function Decide({ id, action }: { id: string; action: FormAction }) {
  return (
    <ActionForm action={action} hidden={{ id }}>
      <TypedTextArea
        label="To whoever proposed it"
        name="reason"
        optional
        rows={2}
        lengthMax={PROPOSAL_WORDS_MAX}
        hint="They read it. To decline, say why."
      />
      <div className="flex flex-wrap gap-2">
        <PendingButton pending="Saving…" name="wish" value="accept">
          Take it into the concordance
        </PendingButton>
        <PendingButton variant="quiet" pending="Saving…" name="wish" value="decline">
          Decline it
        </PendingButton>
      </div>
    </ActionForm>
  )
}
