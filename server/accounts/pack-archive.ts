import 'server-only'
import { config } from '@/server/config'
import { db, transaction, type Transaction } from '@/server/db'
import { enqueueMail } from '@/server/mail/enqueue-mail'

import { archiveBytes } from './archive/archive-bytes'
import { ownAccount } from './archive/own-account'
import { ownReading } from './archive/own-reading'
import { ownWords } from './archive/own-words'

/** Packs an archive that was asked for, and says so by mail where there is an address. Nothing happens when it is packed already, has expired, or its session ended. */
export async function packArchive(archiveId: string, now: Date): Promise<void> {
  const archive = await db.archive.findUnique({
    where: { id: archiveId },
    select: { memberId: true, packedAt: true, expiresAt: true },
  })
  if (!archive || archive.packedAt || archive.expiresAt <= now) return
  const bytes = await transaction((tx) => packed(tx, archive.memberId, now))
  await transaction(async (tx) => {
    const { count } = await tx.archive.updateMany({
      where: { id: archiveId, packedAt: null },
      data: { bytes, packedAt: now },
    })
    if (count > 0) await orderMail(tx, archive.memberId, archiveId)
  })
}

async function orderMail(tx: Transaction, memberId: string, subjectId: string): Promise<void> {
  const { email } = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  if (email !== null) await enqueueMail(tx, { kind: 'archive-ready', recipient: email, subjectId })
}

async function packed(tx: Transaction, memberId: string, now: Date) {
  const { origin } = config()
  // One moment for all of it: what is written meanwhile stands in the next archive.
  await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`
  const { name } = await tx.library.findUniqueOrThrow({ where: { id: 1 } })
  const { handle } = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  const records = {
    ...(await ownAccount(tx, memberId, origin)),
    ...(await ownWords(tx, memberId, origin)),
    ...(await ownReading(tx, memberId, origin)),
  }
  return archiveBytes(records, { library: name, origin, handle: handle ?? '', packedAt: now })
}
