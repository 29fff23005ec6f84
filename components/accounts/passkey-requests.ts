import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

import { fieldsOf } from '@/domain/fields-of'

import { passkeyTrouble, type PasskeyTrouble } from './passkey-trouble'

export type PasskeyAnswer =
  { ok: true; fields: Readonly<Record<string, unknown>> } | { ok: false; trouble: PasskeyTrouble }

const ADD = '/api/passkeys'
const SIGN_IN = '/api/passkeys/sign-in'
const CONFIRM = '/api/passkeys/confirm'

/** Has the device make a passkey, and the library keep it under this name. */
export const makePasskey = (name: string): Promise<PasskeyAnswer> =>
  settled(async () => {
    const optionsJSON = (await post(
      `${ADD}/question`,
    )) as unknown as PublicKeyCredentialCreationOptionsJSON
    return post(ADD, { name, response: await startRegistration({ optionsJSON }) })
  })

/** Signs in by a passkey. With autofill the browser waits until one is chosen in a field meant for it. */
export const signInByPasskey = (
  returnTo: string,
  { autofill = false, signal }: { autofill?: boolean; signal?: AbortSignal } = {},
): Promise<PasskeyAnswer> => used(SIGN_IN, { returnTo }, { autofill, signal })

/** Shows once more who one is. */
export const confirmByPasskey = (): Promise<PasskeyAnswer> => used(CONFIRM, {})

function used(
  address: string,
  more: object,
  { autofill, signal }: { autofill?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<PasskeyAnswer> {
  return settled(async () => {
    const optionsJSON = (await post(
      `${address}/question`,
    )) as unknown as PublicKeyCredentialRequestOptionsJSON
    signal?.throwIfAborted()
    const useBrowserAutofill = autofill ?? false
    const response = await startAuthentication({ optionsJSON, useBrowserAutofill })
    return post(address, { ...more, response })
  })
}

async function settled(
  ceremony: () => Promise<Readonly<Record<string, unknown>>>,
): Promise<PasskeyAnswer> {
  try {
    return { ok: true, fields: await ceremony() }
  } catch (problem) {
    return { ok: false, trouble: passkeyTrouble(problem) }
  }
}

async function post(
  address: string,
  body: object = {},
): Promise<Readonly<Record<string, unknown>>> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  const fields = fieldsOf(await response.json())
  if (response.ok) return fields
  throw new Error(String(fields['error']), { cause: fields })
}
