'use client'

import { useCallback, useState } from 'react'

import { PasskeyButton } from './passkey-button'
import { PasskeyMessage } from './passkey-message'
import { signInByPasskey, type PasskeyAnswer } from './passkey-requests'
import type { PasskeyTrouble } from './passkey-trouble'
import { useHasPasskeys } from './use-has-passkeys'
import { usePasskeyAct } from './use-passkey-act'
import { usePasskeyAutofill } from './use-passkey-autofill'

const wayOn = (fields: Readonly<Record<string, unknown>>) => String(fields['wayOn'])

/** Signs in by passkey: by the button, or by what the browser offers in the e-mail field. Nothing where there are none. */
export function PasskeySignIn({ returnTo }: { returnTo: string }) {
  const hasPasskeys = useHasPasskeys() === true
  const { isAsking, trouble, begin } = usePasskeyAct()
  const [refused, setRefused] = useState<PasskeyTrouble | null>(null)
  const onAnswer = useCallback((answer: PasskeyAnswer) => {
    if (answer.ok) window.location.assign(wayOn(answer.fields))
    // What the device did not do unasked is nobody's concern.
    else if (answer.trouble.code !== 'device') setRefused(answer.trouble)
  }, [])
  const ask = useCallback(
    (signal: AbortSignal) => signInByPasskey(returnTo, { autofill: true, signal }),
    [returnTo],
  )
  usePasskeyAutofill({ isOn: hasPasskeys && !isAsking, ask, onAnswer })
  if (!hasPasskeys) return null
  const onClick = () => {
    setRefused(null)
    void begin(() => signInByPasskey(returnTo), wayOn)
  }
  return (
    <div className="border-rule mt-8 flex flex-col gap-4 border-t pt-8">
      <PasskeyMessage trouble={trouble ?? refused} />
      <p className="text-ink-soft text-sm">
        You have a passkey for this library? Then nothing needs to be typed.
      </p>
      <div>
        <PasskeyButton isAsking={isAsking} onClick={onClick}>
          Sign in with a passkey
        </PasskeyButton>
      </div>
    </div>
  )
}
