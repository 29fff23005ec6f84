'use client'

import { useState } from 'react'

import type { PasskeyAnswer } from './passkey-requests'
import type { PasskeyTrouble } from './passkey-trouble'

export type PasskeyAct = {
  isAsking: boolean
  trouble: PasskeyTrouble | null
  /** Asks the device, then leads to the address that comes of it. */
  begin: (
    ask: () => Promise<PasskeyAnswer>,
    addressOf: (fields: Readonly<Record<string, unknown>>) => string,
  ) => Promise<void>
}

/** One question to a passkey at a time, and what came of the last one. */
export function usePasskeyAct(): PasskeyAct {
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<PasskeyTrouble | null>(null)
  const begin: PasskeyAct['begin'] = async (ask, addressOf) => {
    if (isAsking) return
    setAsking(true)
    setTrouble(null)
    const answer = await ask()
    if (answer.ok) {
      // A whole new page: what is shown of a member everywhere is read anew.
      window.location.assign(addressOf(answer.fields))
      return
    }
    setAsking(false)
    setTrouble(answer.trouble)
  }
  return { isAsking, trouble, begin }
}
