import { CasePanel } from '@/components/moderation/case-panel'
import { ClaimStrip } from '@/components/moderation/claim-strip'
import { Guidance } from '@/components/moderation/guidance'
import { MemberHistory } from '@/components/moderation/member-history'
import { MemberNoteForm } from '@/components/moderation/member-note-form'
import type { CaseView } from '@/domain/moderation/case'
import { guidanceOf } from '@/domain/moderation/guidance'
import { guidelineRules, libraryPage } from '@/server/library/queries'

import { CareBeside } from './care-beside'
import { CaseActs } from './case-acts'
import { addNote, giveBack, takeCase } from './desk/actions'

/** One case with all that stands beside it. What another moderator has before them is only read. */
export async function CaseScreen({ about }: { about: CaseView }) {
  const [rules, guidelines] = await Promise.all([guidelineRules(), libraryPage('guidelines')])
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id
  const { id, claim, history } = about
  return (
    <CasePanel
      about={about}
      claim={<ClaimStrip key={id} about={about} take={takeCase} giveBack={giveBack} />}
      history={
        <MemberHistory history={history} titleOf={titleOf}>
          <MemberNoteForm key={id} action={addNote} memberId={history?.memberId ?? ''} />
        </MemberHistory>
      }
      guidance={<Guidance rules={guidanceOf(guidelines?.html ?? '', rules)} />}
    >
      <CareBeside about={about} />
      {claim === null || claim.isMine ? <CaseActs about={about} rules={rules} /> : null}
    </CasePanel>
  )
}
