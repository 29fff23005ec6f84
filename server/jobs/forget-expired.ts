import 'server-only'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { forgottenLawReports } from '@/server/moderation/forgotten-law-reports'

/** How long a request to sign in and the order of a mail are kept; the daily limit of code tries needs one day. */
const KEPT_DAYS = 7
/** How long what a member took away can be brought back, and what a file of bookmarks left over is kept. */
const BROUGHT_BACK_DAYS = 30

/**
 * Forgets what has run out: requests to sign in and mails with their addresses, sessions, questions, archives, links,
 * tries, drafts and bookmarks that were taken away, files of bookmarks that nobody took in, and what they left over, signs
 * that somebody may be at risk, visitors who reported under the law.
 */
export async function forgetExpired(now: Date): Promise<void> {
  const since = after(now, -KEPT_DAYS * DAY_MS)
  const monthAgo = after(now, -BROUGHT_BACK_DAYS * DAY_MS)
  await db.$transaction([
    db.signInRequest.deleteMany({ where: { expiresAt: { lt: since } } }),
    db.outboxMail.deleteMany({ where: { createdAt: { lt: since } } }),
    db.session.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.passkeyChallenge.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.archive.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.draft.deleteMany({ where: { removedAt: { lt: after(now, -DAY_MS) } } }),
    db.careSignal.deleteMany({ where: { expiresAt: { lt: now } } }),
    ...forgottenLawReports(now),
    db.bookmark.deleteMany({ where: { removedAt: { lt: monthAgo } } }),
    db.bookmarkImport.deleteMany({ where: { finishedAt: null, createdAt: { lt: monthAgo } } }),
    db.bookmarkImport.updateMany({
      where: { finishedAt: { lt: monthAgo }, left: { not: [] } },
      data: { left: [] },
    }),
    db.webhookDelivery.deleteMany({ where: { createdAt: { lt: monthAgo } } }),
    db.ownerLink.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } }),
  ])
}
