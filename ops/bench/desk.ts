import { randomBytes, randomUUID } from 'node:crypto'
import type { MemberActor } from '@/domain/actor'
import { WHOLE_QUEUE, type DeskWish } from '@/domain/moderation/desk-wish'
import { withConnection } from '@/ops/database/connection'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { say } from '@/ops/say'
import { db } from '@/server/db'
import { claimCase } from '@/server/moderation/claim-case'
import { decide } from '@/server/moderation/decide'
import { deskNews } from '@/server/moderation/desk-news'
import { deskQueue } from '@/server/moderation/desk-queue'
import { openCaseById } from '@/server/moderation/queries'
import { BENCH_RULE, makeFullDesk, type WaitingCase } from './full-desk'
import { percentile } from './percentiles'
import { makeTalkingHouse } from './talking-house'
import { withBenchDatabase } from './with-bench-database'

const OPEN = 10_000
const WARM_UP = 10
const ROUNDS = 200
const PAGES = 5
const QUEUE_MOST_MS = 50
const DECISION_MOST_MS = 30
/** What nobody promised, but every moderator waits for. */
const CASE_MOST_MS = 100

/** How long a moderator with ten thousand open cases waits at the server: for the queue, a case, a decision. */
export async function benchDesk(): Promise<void> {
  await withBenchDatabase(async (url) => {
    process.env['DATABASE_URL'] = url
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    await prepareDatabase(url)
    const { moderator, waiting } = await withConnection(url, async (client) =>
      makeFullDesk(client, await makeTalkingHouse(client), OPEN),
    )
    const kept = [
      ...(await queues(moderator)),
      await measured('one case', CASE_MOST_MS, (nth) =>
        openCaseById(moderator, waiting[nth]?.caseId ?? ''),
      ),
      await measured('taking a case', DECISION_MOST_MS, (nth) =>
        claimCase(moderator, { caseId: waiting[nth]?.caseId ?? '' }),
      ),
      await measured('one decision', DECISION_MOST_MS, (nth) => decideOn(moderator, waiting[nth])),
    ]
    if (!kept.every(Boolean)) process.exitCode = 1
    await db.$disconnect()
  })
}

async function queues(moderator: MemberActor): Promise<boolean[]> {
  const read = (wish: Partial<DeskWish>) => () => deskQueue(moderator, { ...WHOLE_QUEUE, ...wish })
  let after: string | null = null
  for (let page = 1; page < PAGES; page++)
    after = (await deskQueue(moderator, { ...WHOLE_QUEUE, after })).next
  const yesterday = new Date(Date.now() - 86_400_000)
  return [
    await measured('queue', QUEUE_MOST_MS, read({})),
    await measured('queue, reported', QUEUE_MOST_MS, read({ show: 'reported' })),
    await measured('queue, mine', QUEUE_MOST_MS, read({ show: 'mine' })),
    await measured(`queue, page ${PAGES}`, QUEUE_MOST_MS, read({ after })),
    await measured('queue as of yesterday', QUEUE_MOST_MS, read({ until: yesterday })),
    await measured('news of a day', QUEUE_MOST_MS, () => deskNews(moderator, yesterday)),
  ]
}

async function decideOn(moderator: MemberActor, waiting: WaitingCase | undefined) {
  if (!waiting) throw new Error('no case is left')
  const { version, comment } = await db.case.findUniqueOrThrow({
    where: { id: waiting.caseId },
    include: { comment: { select: { visibility: true } } },
  })
  const letBe = comment.visibility === 'PENDING' ? ('APPROVE' as const) : ('DISMISS' as const)
  const isRemoval = version % 2 === 0 && Number.parseInt(waiting.caseId.slice(0, 1), 16) % 2 === 0
  const reasons = { rule: BENCH_RULE.id, explanation: 'It mocks a reader.' }
  const sent = { requestKey: randomUUID(), version, ...waiting }
  return () =>
    decide(
      moderator,
      isRemoval ? { ...sent, ...reasons, kind: 'REMOVE' } : { ...sent, kind: letBe },
    )
}

/** What is not to be measured answers with the work that is. */
async function measured(
  name: string,
  most: number,
  work: (nth: number) => Promise<unknown>,
): Promise<boolean> {
  const times: number[] = []
  for (let nth = 0; nth < WARM_UP + ROUNDS; nth++) {
    let began = performance.now()
    const made = await work(nth)
    if (typeof made === 'function') {
      began = performance.now()
      await (made as () => Promise<unknown>)()
    }
    if (nth >= WARM_UP) times.push(performance.now() - began)
  }
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  const isKept = p95 <= most
  say(
    `${name.padEnd(24)}median ${median.toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms (at most ${most})  ${isKept ? 'kept' : 'MISSED'}`,
  )
  return isKept
}
