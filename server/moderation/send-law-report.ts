import 'server-only'
import type { Actor } from '@/domain/actor'
import type { LawReportInput } from '@/domain/moderation/law-report'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'
import { enqueueMail } from '@/server/mail/enqueue-mail'

const NOT_HERE =
  'There is no comment at this address that everyone can read. Open it once more, and copy its address.'

/**
 * Keeps what a visitor says of a comment under the law, and mails a link to the address they gave. Before it is followed
 * no moderator sees anything of it. It is about the words that stand there now.
 */
export async function sendLawReport(_actor: Actor, input: LawReportInput): Promise<{ id: string }> {
  const { comment: commentId, law, words, name, email } = input
  return transaction(async (tx) => {
    const comment = await tx.comment.findFirst({
      where: { id: commentId, ...READABLE_BY_ALL },
      select: { currentRevisionId: true },
    })
    const revisionId = comment?.currentRevisionId ?? null
    if (revisionId === null) throw new Refusal('not-found', NOT_HERE, { comment: NOT_HERE })
    const { id } = await tx.lawReport.create({ data: { revisionId, law, words, name, email } })
    await enqueueMail(tx, { kind: 'law-report', recipient: email, subjectId: id })
    return { id }
  })
}
