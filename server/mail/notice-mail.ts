import 'server-only'
import { MAIL_REASON_OF, mayMail } from '@/domain/notifications/may-mail'
import { statementWords } from '@/domain/notifications/statement-words'
import { noticeAddress } from '@/domain/notifications/notice-address'
import { MAIL_WORDS } from '@/domain/notifications/stop-mail'
import { config } from '@/server/config'
import { db } from '@/server/db'
import { NOTICE_FACTS, noticeOf } from '@/server/notifications/notice-of'
import { stopMailToken } from '@/server/notifications/stop-mail-token'

import type { Mail } from './deliver'

type Order = { subjectId: string; recipient: string }

/**
 * The words of a notice's mail, as they are true now. Null when it is no longer wanted: it was read, what it is about is
 * not for its member any more, or they changed their address or their mind. Of what others wrote it tells a title at most.
 */
export async function noticeMail(
  { subjectId, recipient }: Order,
  now: Date,
): Promise<Omit<Mail, 'id' | 'to'> | null> {
  const row = await db.notification.findUnique({
    where: { id: subjectId },
    include: { ...NOTICE_FACTS, member: true },
  })
  if (!row || row.readAt || row.member.email !== recipient) return null
  if (!mayMail(row.member, row.reason)) return null
  const notice = noticeOf(row, now)
  if (!notice?.leadsTo) return null
  const { name } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const { origin } = config()
  const reason = MAIL_REASON_OF[row.reason]
  const stop = `${row.member.id}/${reason}/${stopMailToken(row.member.id, reason)}`
  const text = `${notice.sentence}
${notice.where}${row.reason === 'DECISION' ? statementWords(row.decision) : ''}

${origin}${noticeAddress(notice.leadsTo)}

You get mails ${MAIL_WORDS[reason]}. To end them:
${origin}/unsubscribe/${stop}
`
  return {
    subject: `${notice.sentence} (${name})`,
    text,
    headers: oneClick(`${origin}/api/unsubscribe/${stop}`),
  }
}

/** https://www.rfc-editor.org/rfc/rfc8058: the mail program ends them by one POST, without anyone signing in. */
const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
