'use client'

import { browserSupportsWebAuthnAutofill, WebAuthnAbortService } from '@simplewebauthn/browser'
import { useEffect, useState } from 'react'

import { PASSKEY_MINUTES_MAX } from '@/domain/accounts/passkey-bounds'
import { MINUTE_MS } from '@/domain/time'

import type { PasskeyAnswer } from './passkey-requests'

/** A question is asked anew before it runs out, for as long as the page stays open. */
const ROUND_MS = (PASSKEY_MINUTES_MAX - 1) * MINUTE_MS

type Autofill = {
  /** Off while the browser is asked otherwise: it answers one question at a time. */
  isOn: boolean
  ask: (signal: AbortSignal) => Promise<PasskeyAnswer>
  onAnswer: (answer: PasskeyAnswer) => void
}

/** Lets the browser offer passkeys in the field that is meant for them. `ask` and `onAnswer` must stay the same. */
export function usePasskeyAutofill({ isOn, ask, onAnswer }: Autofill): void {
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (!isOn) return
    const over = new AbortController()
    const offer = async () => {
      if (!(await browserSupportsWebAuthnAutofill())) return
      const answer = await ask(over.signal)
      if (answer.ok || !over.signal.aborted) onAnswer(answer)
    }
    void offer()
    const timer = setTimeout(() => {
      setRound(round + 1)
    }, ROUND_MS)
    return () => {
      over.abort()
      clearTimeout(timer)
      WebAuthnAbortService.cancelCeremony()
    }
  }, [isOn, ask, onAnswer, round])
}
