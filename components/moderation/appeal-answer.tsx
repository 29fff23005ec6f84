import { KeepDraft } from '@/components/discussion/keep-draft'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { APPEAL_LENGTH_MAX, type AppealVerdict } from '@/domain/moderation/appeal'
import type { AppealCase } from '@/domain/moderation/appeal-case'

import { ExactDay } from './exact-day'

type AppealAnswerProps = {
  appeal: AppealCase
  claim: FormAction
  answer: FormAction
  /** Whose words are typed here, as copies on the device name them. */
  owner: string
}

/** The answer to an appeal, for whoever may give it; for all others why they may not, and who may. */
export function AppealAnswer(props: AppealAnswerProps) {
  const { appeal, answer, owner } = props
  const { answerer, claimedBy, isClaimedByReader, isOwnDecision, isAlone } = appeal
  if (answerer === 'another')
    return (
      <Notice tone="info" title="Another moderator must answer">
        {isOwnDecision ? 'You took this decision.' : 'It concerns you.'} It waits for a colleague.
      </Notice>
    )
  if (answerer === 'nobody')
    return (
      <Notice tone="warning" title="Nobody in the team can answer this">
        All of you are concerned by it. Ask an owner of the library to appoint one more moderator;
        the appeal waits until then.
      </Notice>
    )
  if (claimedBy !== null && !isClaimedByReader)
    return (
      <Notice tone="info" title={`${claimedBy} looks at this`}>
        Take the next one; what they decide is told to all.
      </Notice>
    )
  return (
    <section>
      <SectionHeading>Your answer</SectionHeading>
      <div className="flex flex-col gap-6">
        {isAlone && isOwnDecision ? (
          <Notice tone="info">
            You took this decision, and the team has nobody else. Read it as if it were a
            stranger’s; an owner can appoint a second moderator.
          </Notice>
        ) : null}
        <Claim {...props} />
        <ActionForm action={answer} hidden={{ appealId: appeal.id }} isTakenOnce>
          <KeepDraft box={`answer:${appeal.id}`} owner={owner} />
          <TypedTextArea
            label="Why, in words they will read"
            name="answer"
            lengthMax={APPEAL_LENGTH_MAX}
          />
          <div className="flex flex-wrap gap-3">
            <Verdict verdict="OVERTURNED">{undoWords(appeal)}</Verdict>
            <Verdict verdict="UPHELD">Let the decision stay</Verdict>
          </div>
        </ActionForm>
      </div>
    </section>
  )
}

const Verdict = ({ verdict, children }: { verdict: AppealVerdict; children: string }) => (
  <PendingButton variant="quiet" name="verdict" value={verdict}>
    {children}
  </PendingButton>
)

const undoWords = ({ isReporters, kind, decision }: AppealCase): string => {
  if (decision.undoneAt !== null) return 'Grant it (it is undone already)'
  if (isReporters) return 'Grant it: open the case again'
  return kind === 'DISMISS' ? 'Grant it: let the change through' : 'Grant it: undo the decision'
}

function Claim({ appeal, claim }: AppealAnswerProps) {
  if (appeal.isClaimedByReader && appeal.claimedUntil)
    return (
      <p className="text-ink-soft text-sm">
        Yours until <ExactDay at={appeal.claimedUntil} isMoment />: nobody else answers meanwhile.
      </p>
    )
  return (
    <ActionForm action={claim} hidden={{ appealId: appeal.id }} isTakenOnce>
      <div>
        <PendingButton variant="quiet">Keep it for me for half an hour</PendingButton>
      </div>
    </ActionForm>
  )
}
