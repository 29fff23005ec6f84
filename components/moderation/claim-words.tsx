'use client'

import { useDeskNews } from './desk-live'

/** Whether the case is one’s own, as it stands now. */
export function ClaimWords({ caseId, isMine }: { caseId: string; isMine: boolean }) {
  const news = useDeskNews()
  const isOwn = news?.claims.some((claim) => claim.caseId === caseId && claim.isMine) ?? isMine
  return (
    <p role="status">
      {isOwn ? 'Yours: other moderators see that you are at it.' : 'Nobody is at this case.'}
    </p>
  )
}
