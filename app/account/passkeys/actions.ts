'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { confirmedOnly } from '@/app/confirmed-only'
import { passkeyIdInput, renamePasskeyInput } from '@/domain/accounts/passkey'
import { removePasskey } from '@/server/accounts/remove-passkey'
import { renamePasskey } from '@/server/accounts/rename-passkey'
import { formAction } from '@/server/form-action'

export const nameAnew = formAction(renamePasskeyInput, async (actor, input) => {
  await renamePasskey(actor, input)
  revalidatePath('/account/passkeys')
  return 'Renamed.'
})

export const takeAway = formAction(passkeyIdInput, async (actor, input) => {
  await confirmedOnly(`/account/passkeys/${input.id}/remove`)
  await removePasskey(actor, input)
  redirect('/account/passkeys?removed=1')
})
