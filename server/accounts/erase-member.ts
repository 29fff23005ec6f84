import 'server-only'
import { transaction } from '@/server/db'
import { leaveConversations } from '@/server/discussion/leave-conversations'
import { forgetKeptMail } from '@/server/mail/forget-kept-mail'

import { eraseAccount } from './erase-account'

/**
 * Carries out an erasure whose time has come; does nothing when it was taken back or is not due. Safe to repeat: broken
 * off, it goes on where it was.
 */
export async function eraseMember(memberId: string, now: Date): Promise<void> {
  const erased = await transaction((tx) => eraseAccount(tx, memberId, now))
  if (erased === null) return
  await leaveConversations({ memberId, wordsGo: erased.commentsGo, now })
  await forgetKeptMail(erased.addresses)
}
