import 'server-only'
import type { MailReason } from '@/domain/accounts/preferences'
import { derivedSecret } from '@/server/auth/token'

/** Shows that a mail of this kind was the member's; derived, so that the database never holds it. It does not run out. */
export const stopMailToken = (memberId: string, reason: MailReason): string =>
  derivedSecret('stop mail', `${memberId}:${reason}`).toString('base64url')
