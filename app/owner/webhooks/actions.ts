'use server'

import { revalidatePath } from 'next/cache'

import { addWebhookInput, webhookIdInput } from '@/domain/webhooks/webhook'
import { formAction } from '@/server/form-action'
import { addWebhook } from '@/server/webhooks/add-webhook'
import { endFormerSecret } from '@/server/webhooks/end-former-secret'
import { removeWebhook } from '@/server/webhooks/remove-webhook'
import { renewSecret } from '@/server/webhooks/renew-secret'
import { tryWebhook } from '@/server/webhooks/try-webhook'

export const add = formAction(addWebhookInput, async (actor, input) => {
  const secret = await addWebhook(actor, input)
  revalidatePath('/owner/webhooks')
  return `Copy this secret now, it is shown this once: ${secret}`
})

export const renew = formAction(webhookIdInput, async (actor, input) => {
  const secret = await renewSecret(actor, input)
  revalidatePath('/owner/webhooks')
  return `Copy the new secret now, it is shown this once: ${secret} The old one signs beside it for a day.`
})

export const end = formAction(webhookIdInput, async (actor, input) => {
  await endFormerSecret(actor, input)
  revalidatePath('/owner/webhooks')
  return 'Ended. Only the new secret signs now.'
})

export const attempt = formAction(webhookIdInput, async (actor, input) => {
  const said = await tryWebhook(actor, input)
  revalidatePath('/owner/webhooks')
  return said
})

export const remove = formAction(webhookIdInput, async (actor, input) => {
  await removeWebhook(actor, input)
  revalidatePath('/owner/webhooks')
  return 'Removed. It is told nothing more.'
})
