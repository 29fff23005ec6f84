import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'
import { uuid } from '@/domain/uuid'

import { PASSKEY_NAME_LENGTH_MAX } from './passkey-bounds'
import { returnTo } from './return-path'

const NOT_WHOLE = 'What your device sent is not whole. Try once more.'

const base64url = (lengthMax: number) =>
  z
    .string(NOT_WHOLE)
    .max(lengthMax, NOT_WHOLE)
    .regex(/^[A-Za-z0-9_-]+$/, NOT_WHOLE)
const credentialId = base64url(1_400)
const clientDataJSON = base64url(4_000)
const authenticatorData = base64url(8_000)
/** What browsers send along and nobody here reads. */
const unread = z.unknown().optional()

const fields = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key', NOT_WHOLE),
  clientExtensionResults: unread,
  authenticatorAttachment: unread,
}

/** What a browser answers when a passkey was made; the unread parts are left out. */
const madePasskey = z
  .strictObject({
    ...fields,
    response: z.strictObject({
      clientDataJSON,
      attestationObject: base64url(20_000),
      transports: z
        .array(z.string().regex(/^[a-z-]{1,20}$/, NOT_WHOLE))
        .max(10, NOT_WHOLE)
        .default([]),
      authenticatorData: unread,
      publicKeyAlgorithm: unread,
      publicKey: unread,
    }),
  })
  .transform(({ id, rawId, type, response }) => {
    const { attestationObject, transports } = response
    const made = { clientDataJSON: response.clientDataJSON, attestationObject, transports }
    return { id, rawId, type, response: made, clientExtensionResults: {} }
  })

/** What a browser answers when a passkey was used; the unread parts are left out. */
const usedPasskey = z
  .strictObject({
    ...fields,
    response: z.strictObject({
      clientDataJSON,
      authenticatorData,
      signature: base64url(2_000),
      userHandle: base64url(100).nullish(),
    }),
  })
  .transform(({ id, rawId, type, response: { userHandle, ...said } }) => ({
    ...{ id, rawId, type, clientExtensionResults: {} },
    response: { ...said, ...(userHandle && { userHandle }) },
  }))
export type UsedPasskey = z.output<typeof usedPasskey>

const passkeyName = typedText
  .refine(isVisible, 'Give it a name, such as “Phone”.')
  .refine(
    (name) => name.length <= PASSKEY_NAME_LENGTH_MAX,
    `Keep it to ${PASSKEY_NAME_LENGTH_MAX} characters or fewer.`,
  )
  .refine((name) => !name.includes('\n'), 'Keep it to one line.')

export const addPasskeyInput = z.strictObject({ name: passkeyName, response: madePasskey })
export type AddPasskeyInput = z.output<typeof addPasskeyInput>

export const signInByPasskeyInput = z.strictObject({
  response: usedPasskey,
  returnTo: returnTo.optional(),
})
export type SignInByPasskeyInput = z.output<typeof signInByPasskeyInput>

export const confirmByPasskeyInput = z.strictObject({ response: usedPasskey })
export type ConfirmByPasskeyInput = z.output<typeof confirmByPasskeyInput>

export const renamePasskeyInput = z.strictObject({ id: uuid, name: passkeyName })
export type RenamePasskeyInput = z.output<typeof renamePasskeyInput>

export const passkeyIdInput = z.strictObject({ id: uuid })
