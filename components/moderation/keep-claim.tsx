'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

import { CLAIM_RENEWED_MINUTES } from '@/domain/moderation/claim'

import { askClaim, giveBackCase } from './claim-requests'
import { useDeskNews } from './desk-live'

type KeepClaimProps = {
  caseId: string
  /** As the page has it. */
  version: number
  /** The page shows the case as another moderator’s. */
  isOthers: boolean
}

/** The case that is open here: what was asked for before, and is answered late, is told from it. */
let caseHere: string | null = null

const RENEW_MS = CLAIM_RENEWED_MINUTES * 60_000
const SIGNS_OF_WORK = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const

/**
 * Takes the case while it is open here: at once, again as long as somebody works, and gives it back on leaving. Draws nothing;
 * whenever whose it is turns out otherwise than the page says, the page is asked anew.
 */
export function KeepClaim({ caseId, version, isOthers }: KeepClaimProps) {
  const router = useRouter()
  const news = useDeskNews()
  const isTaken =
    news === null ? isOthers : news.claims.some((claim) => claim.caseId === caseId && !claim.isMine)
  const shown = useRef({ version, isOthers })
  useEffect(() => {
    shown.current = { version, isOthers }
  }, [version, isOthers])
  const wasTaken = useRef(isTaken)
  useEffect(() => {
    // The page may have been fetched before somebody else took the case.
    if (wasTaken.current && !shown.current.isOthers) router.refresh()
  }, [router])
  useEffect(() => {
    if (isTaken) return
    let [isHere, hasWorked] = [true, false]
    const work = () => {
      hasWorked = true
    }
    const take = async (method: 'PUT' | 'PATCH') => {
      const claimed = await askClaim(caseId, method)
      // Given back before it was had: whoever waits for it would wait until the lease ends.
      if (!isHere && claimed !== 'refused' && caseHere !== caseId) giveBackCase(caseId)
      if (!isHere || claimed === null) return
      const { current } = shown
      const isOtherwise =
        claimed === 'refused' ? !current.isOthers : current.isOthers || claimed > current.version
      // What somebody may have begun to type stays: a decision is refused with the reason.
      if (method === 'PUT' && isOtherwise) router.refresh()
    }
    const renewing = setInterval(() => {
      if (!hasWorked || document.hidden) return
      hasWorked = false
      void take('PATCH')
    }, RENEW_MS)
    const leave = () => {
      if (caseHere === caseId) caseHere = null
      giveBackCase(caseId)
    }
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return
      caseHere = caseId
      void take('PUT')
    }
    caseHere = caseId
    void take('PUT')
    for (const sign of SIGNS_OF_WORK) addEventListener(sign, work, { passive: true })
    addEventListener('pagehide', leave)
    addEventListener('pageshow', comeBack)
    return () => {
      isHere = false
      clearInterval(renewing)
      for (const sign of SIGNS_OF_WORK) removeEventListener(sign, work)
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', comeBack)
      leave()
    }
  }, [caseId, isTaken, router])
  return null
}
