'use server'

import { stopMailInput } from '@/domain/notifications/stop-mail'
import { formAction } from '@/server/form-action'
import { stopMail } from '@/server/notifications/stop-mail'

export const endMails = formAction(stopMailInput, async (actor, input) => {
  await stopMail(actor, input)
  return 'You get no more mails of this kind. Under Preferences you can have them again.'
})
