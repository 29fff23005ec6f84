'use client'

import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether this browser knows passkeys; null while nobody has asked it, and for ever without scripts. */
export const useHasPasskeys = (): boolean | null =>
  useSyncExternalStore<boolean | null>(never, browserSupportsWebAuthn, () => null)
