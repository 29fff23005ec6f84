import { randomUUID } from 'node:crypto'

import { CasePanel } from '@/components/moderation/case-panel'
import { ClaimStrip } from '@/components/moderation/claim-strip'
import { Guidance } from '@/components/moderation/guidance'
import { MemberHistory } from '@/components/moderation/member-history'
import { MemberNoteForm } from '@/components/moderation/member-note-form'
import { TextLink } from '@/components/ui/text-link'
import type { Actor } from '@/domain/actor'
import type { CaseView } from '@/domain/moderation/case'
import type { deskAddress } from '@/domain/moderation/desk-wish'
import { guidanceOf } from '@/domain/moderation/guidance'
import { may } from '@/domain/permissions'
import { guidelineRules, libraryPage } from '@/server/library/queries'

import { CareBeside } from './care-beside'
import { CaseActs } from './case-acts'
import { addNote, giveBack, takeCase } from './desk/actions'

type CaseScreenProps = {
  actor: Actor
  about: CaseView
  hereHref: ReturnType<typeof deskAddress>
  nextHref: ReturnType<typeof deskAddress>
}

/** One case with all that stands beside it. What another moderator has before them is only read. */
export async function CaseScreen({ actor, about, ...places }: CaseScreenProps) {
  const [rules, guidelines] = await Promise.all([guidelineRules(), libraryPage('guidelines')])
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id
  const { id, claim, history } = about
  return (
    <CasePanel
      about={about}
      claim={<ClaimStrip key={id} about={about} take={takeCase} giveBack={giveBack} />}
      history={
        <MemberHistory history={history} titleOf={titleOf}>
          <MemberNoteForm
            key={id}
            action={addNote}
            memberId={history?.memberId ?? ''}
            requestKey={randomUUID()}
          />
        </MemberHistory>
      }
      guidance={<Guidance rules={guidanceOf(guidelines?.html ?? '', rules)} />}
    >
      <CareBeside about={about} />
      {claim === null || claim.isMine ? <CaseActs {...{ actor, about, rules, ...places }} /> : null}
      {may(actor, 'moderation.purge') ? (
        <p className="text-sm">
          <TextLink href={`/owner/purge?comment=${about.commentId}`}>
            Erase these words for good, as the library’s owner
          </TextLink>
        </p>
      ) : null}
    </CasePanel>
  )
}
