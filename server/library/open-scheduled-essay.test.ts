import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { after } from '@/domain/time'
import { db } from '@/server/db'
import { follow } from '@/server/notifications/follow'
import { notificationsOf } from '@/server/notifications/queries'
import { aMember } from '@/server/testing/a-member'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { openScheduledEssay } from './open-scheduled-essay'
import { publishLibrary } from './publish-library'
import { essayBySlug, publishedEssays } from './queries'

const NOW = new Date('2026-12-01T10:00:00Z')
const OPENS = '2026-12-24T18:00:00Z'
const THEN = new Date(OPENS)

let slug: string
beforeEach(() => {
  slug = `essay-${randomUUID().slice(0, 8)}`
})

const publish = (published: string, { now = NOW, body = 'Two souls met.' } = {}) =>
  publishLibrary(
    aLibrary({
      'other.md': anEssayFile('Another essay.'),
      ...(published === ''
        ? {}
        : { [`${slug}.md`]: anEssayFile(body, `published: ${published}\n`) }),
    }),
    now,
  )
const row = () => db.essay.findUniqueOrThrow({ where: { slug } })
const outcome = ({ essays }: Awaited<ReturnType<typeof publish>>) =>
  essays.find((essay) => essay.slug === slug)?.outcome

/** When jobs will open this essay. */
async function openings(): Promise<Date[]> {
  const { id } = await row()
  const jobs = await db.$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE key = ${`open-scheduled-essay ${id}`}`
  return jobs.map((job) => job.run_at)
}

describe('an essay of the future', () => {
  test('is stored, seen by nobody, and opened by a job at its moment', async () => {
    const report = await publish(OPENS)
    const scheduledFor = THEN.toISOString()
    expect(report.essays).toContainEqual({ slug, outcome: 'scheduled', placed: null, scheduledFor })
    expect(await row()).toMatchObject({ scheduledFor: THEN, withdrawnAt: null })
    expect(await essayBySlug(slug)).toBeNull()
    expect((await publishedEssays()).map((essay) => essay.slug)).not.toContain(slug)
    expect(await openings()).toEqual([THEN])
  })

  test('is unchanged the next time; with another day only that day counts', async () => {
    await publish(OPENS)
    expect(outcome(await publish(OPENS))).toBe('unchanged')
    const later = '2027-01-06T06:00:00Z'
    expect(outcome(await publish(later))).toBe('scheduled')
    expect(await openings()).toEqual([new Date(later)])
    expect((await row()).scheduledFor).toEqual(new Date(later))
  })

  test('opens at its moment, once, with a new version of the library', async () => {
    await publish(OPENS)
    const { version } = await db.library.findFirstOrThrow()
    const { id } = await row()
    await openScheduledEssay(id, THEN)
    expect((await essayBySlug(slug))?.revision.publishedAt).toBe(THEN.toISOString())
    await openScheduledEssay(id, after(THEN, 1000))
    expect((await db.library.findFirstOrThrow()).version).toBe(version + 1)
  })

  test('is told of when it opens, once, to whoever follows a concept that it speaks of', async () => {
    const definition = '---\nterm: runner\n---\n\nIt is told of in stories.\n'
    const scheduled = anEssayFile('The [[runner]] left the lane.', `published: ${OPENS}\n`)
    const others = { 'concepts/runner.md': definition, 'other.md': anEssayFile('Another essay.') }
    const member = await aMember()
    const told = async () => (await notificationsOf(member)).map(({ leadsTo }) => leadsTo)
    await publishLibrary(aLibrary(others), NOW)
    await follow(member, { kind: 'concept', slug: 'runner' })
    await publishLibrary(aLibrary({ ...others, [`${slug}.md`]: scheduled }), NOW)
    expect(await told()).toEqual([])
    const { id } = await row()
    await openScheduledEssay(id, THEN)
    await openScheduledEssay(id, after(THEN, 1000))
    expect(await told()).toEqual([{ kind: 'essay', slug }])
  })

  test('stays shut when a job comes too early, and waits for the right moment', async () => {
    await publish(OPENS)
    const { id } = await row()
    await db.$executeRaw`SELECT graphile_worker.remove_job(${`open-scheduled-essay ${id}`})`
    await openScheduledEssay(id, after(THEN, -1))
    expect(await essayBySlug(slug)).toBeNull()
    expect(await openings()).toEqual([THEN])
  })

  test('whose moment was missed is opened by the next publication', async () => {
    await publish(OPENS)
    expect(outcome(await publish(OPENS, { now: after(THEN, 60_000) }))).toBe('new')
    expect(await essayBySlug(slug)).not.toBeNull()
  })

  test('may be opened at once, and is then dated today', async () => {
    await publish(OPENS)
    expect(outcome(await publish('2026-12-01T09:00:00Z'))).toBe('new')
    expect((await essayBySlug(slug))?.revision.publishedAt).toBe(NOW.toISOString())
  })

  test('that is taken away before is never opened', async () => {
    await publish(OPENS)
    const { id } = await row()
    expect(outcome(await publish(''))).toBe('withdrawn')
    await openScheduledEssay(id, THEN)
    expect(await essayBySlug(slug)).toBeNull()
  })
})

test('an essay that readers have seen stays, whatever day its file says later', async () => {
  await publish('2026-11-01')
  expect(outcome(await publish(OPENS, { body: 'Two souls met again.' }))).toBe('revised')
  expect((await essayBySlug(slug))?.html).toContain('met again')
})

test('an essay that is not there, or no longer scheduled, is left alone', async () => {
  await expect(openScheduledEssay(randomUUID(), THEN)).resolves.toBeUndefined()
})
