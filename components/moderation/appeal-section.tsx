import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/domain/form-state'
import type { OwnDecision } from '@/domain/moderation/own-decision'
import { appealStateWords } from '@/domain/moderation/own-decision-words'

import { AppealForm } from './appeal-form'
import { AppealState } from './appeal-state'
import { ExactDay } from './exact-day'

type AppealSectionProps = {
  decision: OwnDecision
  appeal: FormAction
  withdraw: FormAction
  owner: string
}

/** What can be done about a decision on its own page: the appeal as it stands, or the form for one, or why there is none. */
export function AppealSection({ decision, appeal, withdraw, owner }: AppealSectionProps) {
  const { id, appealUntil } = decision
  if (appealUntil === null) return null
  return (
    <section aria-labelledby="appeal" className="border-rule border-t pt-5">
      <h3 id="appeal" className="mb-3 text-lg">
        Your appeal
      </h3>
      {decision.appeal ? (
        <AppealState appeal={decision.appeal} withdraw={withdraw} />
      ) : decision.mayAppeal ? (
        <AppealForm action={appeal} decisionId={id} until={appealUntil} owner={owner} />
      ) : (
        <p className="text-base">{noneWords(decision)}</p>
      )}
    </section>
  )
}

/** The same in a line, where decisions are listed. */
export function AppealLine({ decision }: { decision: OwnDecision }) {
  const { id, appeal, appealUntil, mayAppeal } = decision
  const address = `/account/decisions/${id}` as const
  if (appeal)
    return (
      <p className="text-base">
        Your appeal: {appealStateWords(appeal.state)} <TextLink href={address}>Read it</TextLink>
      </p>
    )
  if (appealUntil === null || !mayAppeal) return null
  return (
    <p className="text-base">
      You can <TextLink href={address}>appeal</TextLink> until <ExactDay at={appealUntil} />.
    </p>
  )
}

const noneWords = ({ undoneAt }: OwnDecision): string =>
  undoneAt === null
    ? 'Six months are over: nothing can be appealed any more.'
    : 'It was undone: there is nothing to appeal against.'
