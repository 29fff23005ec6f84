import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'
import type { CaseView } from '@/domain/moderation/case'

import { ClaimWords } from './claim-words'
import { KeepClaim } from './keep-claim'

type ClaimStripProps = {
  about: Pick<CaseView, 'id' | 'version' | 'claim'>
  take: FormAction
  giveBack: FormAction
}

/** Whose the case is. It is taken by opening it; without scripts by a button. */
export function ClaimStrip({ about: { id, version, claim }, take, giveBack }: ClaimStripProps) {
  const isOthers = claim !== null && !claim.isMine
  return (
    <div>
      <KeepClaim caseId={id} version={version} isOthers={isOthers} />
      {isOthers ? (
        <Notice tone="warning">
          <p>
            <strong>{claim.handle}</strong> is at this case until {claim.until.slice(11, 16)} UTC.
            You can read it; when they are done, or the time is over, it can be taken.
          </p>
        </Notice>
      ) : (
        <div className="text-ink-soft flex flex-wrap items-center gap-x-4 text-sm">
          <ClaimWords caseId={id} isMine={claim?.isMine === true} />
          {claim === null ? (
            <noscript>
              <ActionForm action={take} hidden={{ caseId: id }}>
                <PendingButton variant="quiet">Take it</PendingButton>
              </ActionForm>
            </noscript>
          ) : (
            <ActionForm action={giveBack} hidden={{ caseId: id }}>
              <PendingButton variant="plain">Give it back</PendingButton>
            </ActionForm>
          )}
        </div>
      )}
    </div>
  )
}
