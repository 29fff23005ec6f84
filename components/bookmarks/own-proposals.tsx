import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import type { OwnProposal } from '@/domain/bookmarks/bookmark-concepts'
import type { FormAction } from '@/domain/form-state'

type OwnProposalsProps = { proposals: readonly OwnProposal[]; action: FormAction }

const STATES = {
  OPEN: { word: 'waits for the editors', tone: 'info' },
  ACCEPTED: { word: 'stands there', tone: 'success' },
  DECLINED: { word: 'not taken', tone: 'plain' },
} as const

/** What a member proposed of a passage, what became of it and why, and what they can still do. */
export function OwnProposals({ proposals, action }: OwnProposalsProps) {
  return (
    <ul aria-label="Your proposals" className="divide-rule divide-y">
      {proposals.map((proposal) => (
        <li key={proposal.id} className="flex flex-col gap-2 py-4">
          <Proposal proposal={proposal} />
          {proposal.state === 'DECLINED' ? null : (
            <div className="-ml-2.5 flex flex-wrap gap-x-2">
              <Act
                id={proposal.id}
                wish={proposal.isCredited ? 'uncredit' : 'credit'}
                words={proposal.isCredited ? 'Leave my name away' : 'Name me beside it'}
                action={action}
              />
              <Act id={proposal.id} wish="withdraw" words="Take it back" action={action} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Proposal({ proposal }: { proposal: OwnProposal }) {
  const { concept, term, words, isCredited, state, reason } = proposal
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-3">
        {state === 'ACCEPTED' ? <TextLink href={`/concepts/${concept}`}>{term}</TextLink> : term}
        <Badge tone={STATES[state].tone}>{STATES[state].word}</Badge>
      </p>
      {words === '' ? null : (
        <p className="text-ink-soft text-sm whitespace-pre-line">To the editors: {words}</p>
      )}
      {reason === '' ? null : (
        <p className="text-sm whitespace-pre-line">The editors say: {reason}</p>
      )}
      {state === 'DECLINED' ? null : (
        <p className="text-ink-soft text-sm">
          {isCredited ? 'Your name is said beside it.' : 'Your name is not said.'}
        </p>
      )}
    </>
  )
}

type ActProps = { id: string; wish: string; words: string; action: FormAction }

function Act({ id, wish, words, action }: ActProps) {
  return (
    <ActionForm action={action} hidden={{ id, wish }} className="contents">
      <PendingButton variant="plain" pending="Saving…">
        {words}
      </PendingButton>
    </ActionForm>
  )
}
