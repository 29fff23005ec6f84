import { z } from 'zod'

import { email } from './email'
import { handle } from './handle'
import { returnTo } from './return-path'

export const SIGN_IN_MINUTES_MAX = 15
/** Codes typed for one request. */
export const CODE_TRIES_MAX = 5
/** Codes typed for all requests of one address within a day; after these only the link in the mail lets in. */
export const CODE_TRIES_DAY_MAX = 20
/** Requests for one address within `SIGN_IN_MINUTES_MAX`; more are answered alike and send nothing. */
export const SIGN_IN_REQUESTS_MAX = 5
export const SESSION_DAYS_MAX = 30
export const OWNER_LINK_MINUTES_MAX = 30

/** What a mailed code is good for. */
export type MailedPurpose = 'SIGN_IN' | 'CONFIRM' | 'CHANGE_EMAIL'

const TORN = 'This link is not whole. Copy all of it, or ask for a new one.'
const token = z.string(TORN).regex(/^[A-Za-z0-9_-]{43}$/, TORN)

export const requestSignInInput = z.strictObject({
  email,
  returnTo: returnTo.optional(),
  /** Of the link by which one was invited. */
  invitation: token.optional(),
})
export type RequestSignInInput = z.output<typeof requestSignInInput>

export const linkInput = z.strictObject({ request: z.uuid(TORN), token })
export type LinkInput = z.output<typeof linkInput>

const SIX_DIGITS = 'Type the six digits of the mail.'

const code = z
  .string(SIX_DIGITS)
  .transform((typed) => typed.replaceAll(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, SIX_DIGITS))

export const codeInput = z.strictObject({ code })
export type CodeInput = z.output<typeof codeInput>

/** What is asked, and typed, to show once more who one is; then one is led back. */
export const askConfirmationInput = z.strictObject({ returnTo: returnTo.optional() })
export const confirmSessionInput = z.strictObject({ code, returnTo: returnTo.optional() })

export const changeEmailInput = z.strictObject({ email })
export type ChangeEmailInput = z.output<typeof changeEmailInput>

export const sessionInput = z.strictObject({ sessionId: z.uuid('That session has ended already.') })

export const chooseHandleInput = z.strictObject({ handle, returnTo: returnTo.optional() })
export type ChooseHandleInput = z.output<typeof chooseHandleInput>

export const claimLibraryInput = z.strictObject({ token, email, handle })
export type ClaimLibraryInput = z.output<typeof claimLibraryInput>
