import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright'
import { quotationAt } from '@/domain/passages/quotation'
import { findBrowser } from '@/ops/check/find-browser'
import { startApp } from '@/ops/check/running-app'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { withAppWishes } from '@/ops/check/with-app-wishes'
import { say } from '@/ops/say'
import { refreshContent } from '@/ops/start/refresh-content'
import { db } from '@/server/db'
import { BENCH_SLUG, contentWithEssay } from './page-essay'
import { chanceOf } from './passages/chance'
import { percentile } from './percentiles'

const PASSAGES = 2_000
const VISITS = 7
const DRAWN_MOST_MS = 100
const LENGTH_MAX = 200
const COLOURS = ['EMBER', 'MOSS', 'SKY', 'ROSE'] as const
const SESSION_MS = 3_600_000

/** How long a browser takes to draw 2,000 kept passages on one essay, from the moment it knows of them. */
export async function benchMarks(): Promise<void> {
  await withAppWishes(async (wishes) => {
    const app = await startApp(wishes)
    process.env['DATABASE_URL'] = app.databaseUrl
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    const folder = throwAwayFolder('marks')
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--headless=shell'],
    })
    try {
      const content = path.join(folder, 'content')
      contentWithEssay(content).revise('for the first time')
      await refreshContent(content)
      const session = await memberWithPassages()
      const times: number[] = []
      while (times.length <= VISITS) times.push(await visit(browser, app.url, session))
      // The first visit fills caches.
      const measured = times.slice(1)
      const [middle, worst] = [percentile(measured, 0.5), Math.max(...measured)]
      const isKept = middle <= DRAWN_MOST_MS
      say(
        `${isKept ? 'kept' : 'MISSED'}: ${PASSAGES} passages drawn in ${middle.toFixed(0)} ms (at most ${DRAWN_MOST_MS}), worst ${worst.toFixed(0)} ms`,
      )
      if (!isKept) process.exitCode = 1
    } finally {
      await browser.close()
      await db.$disconnect()
      await app.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** A member who kept stretches of the essay everywhere in it, one over the other; returns the token of their session. */
async function memberWithPassages(): Promise<string> {
  const essay = await db.essay.findUniqueOrThrow({
    where: { slug: BENCH_SLUG },
    include: { currentRevision: true },
  })
  const { id: revisionId, text } = essay.currentRevision ?? { id: '', text: '' }
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const sessions = { create: { tokenHash, expiresAt: new Date(Date.now() + SESSION_MS) } }
  const name = { handle: 'marker', handleSkeleton: 'marker' }
  const { id: memberId } = await db.member.create({
    data: { email: 'marker@example.org', ...name, sessions },
  })
  const random = chanceOf(7)
  const kept = Array.from({ length: PASSAGES }, (_, index) => {
    const start = random.below(text.length - 2 * LENGTH_MAX)
    const quotation = quotationAt(text, start, start + 20 + random.below(LENGTH_MAX))
    if (quotation === null) throw new Error('The essay has no words there.')
    const [id, colour] = [randomUUID(), COLOURS[index % COLOURS.length] ?? 'EMBER']
    return { passage: { id, revisionId, ...quotation }, colour }
  })
  await db.passage.createMany({ data: kept.map(({ passage }) => passage) })
  await db.bookmark.createMany({
    data: kept.map(({ passage, colour }) => ({
      ...{ memberId, essayId: essay.id, passageId: passage.id, colour },
      clientKey: randomUUID(),
    })),
  })
  return token
}

async function visit(browser: Browser, url: string, session: string): Promise<number> {
  const context = await browser.newContext()
  await context.addCookies([
    { url, name: 'interleaf-session', value: session, httpOnly: true, sameSite: 'Lax' },
    { url, name: 'interleaf-member', value: '1', sameSite: 'Lax' },
  ])
  const page = await context.newPage()
  await page.goto(`${url}/essays/${BENCH_SLUG}`)
  await page.waitForFunction(() => performance.getEntriesByName('interleaf-marks-drawn').length > 0)
  const { time, drawn } = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
    return {
      time: at('interleaf-marks-drawn') - at('interleaf-marks-known'),
      drawn: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    }
  })
  await context.close()
  if (drawn < PASSAGES) throw new Error(`Only ${drawn} ranges were drawn.`)
  return time
}
