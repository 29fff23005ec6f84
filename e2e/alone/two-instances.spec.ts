import { setTimeout as sleep } from 'node:timers/promises'

import type { APIRequestContext } from '@playwright/test'

import { arrangeElsewhere, database, required } from '../arrange/database'
import { arrangeSharedLibrary, type Instance } from '../arrange/shared-library'
import { arrangeSharedMember } from '../arrange/shared-member'
import { arrangeSuspension } from '../arrange/suspension'
import { expect, story } from '../story'

const OPENING_MS = 120_000
/** For as long as this may be shown what was true before. */
const FRESHNESS_MS = 1_000
const ANSWER_MS = 2_000

type Library = Awaited<ReturnType<typeof arrangeSharedLibrary>>

let library: Library
let instances: Instance[] = []
let rewritten = 0

story.describe.configure({ mode: 'serial' })

story.beforeAll(async () => {
  story.setTimeout(OPENING_MS)
  library = await arrangeSharedLibrary()
  library.write('rivers', 'First words of rivers.')
  library.write('stones', 'First words of stones.')
  instances = [await library.open(), await library.open()]
  await arrangeElsewhere(library.databaseUrl)
})

story.afterAll(async () => {
  await arrangeElsewhere(required('DATABASE_URL'))
  for (const instance of instances) await end(instance)
  await library.drop()
})

async function end({ app, wire }: Instance) {
  await app.stop()
  wire.close()
}

/** What an instance says of an essay: its status and its words. Neither, when it gives no answer. */
async function read(request: APIRequestContext, { app }: Instance, slug: string) {
  const answer = await request
    .get(`${app.url}/essays/${slug}`, { timeout: ANSWER_MS })
    .catch(() => null)
  return { status: answer?.status() ?? null, words: (await answer?.text()) ?? '' }
}

/** Until the front of every instance keeps the page: it is asked often, and answers with these words. */
async function readByMany(request: APIRequestContext, slug: string, words: string) {
  for (const instance of instances) {
    await expect.poll(async () => (await read(request, instance, slug)).words).toContain(words)
    for (let times = 0; times < 5; times++) await read(request, instance, slug)
  }
}

async function rewriteRivers() {
  rewritten += 1
  const words = `Words of rivers, changed ${rewritten} times.`
  library.write('rivers', words)
  await library.publish()
  return words
}

story('what is published is on both instances a second later', async ({ request }) => {
  await readByMany(request, 'rivers', 'First words of rivers.')
  const words = await rewriteRivers()
  await sleep(FRESHNESS_MS)
  for (const instance of instances) {
    const { status, words: said } = await read(request, instance, 'rivers')
    expect([status, said]).toEqual([200, expect.stringContaining(words)])
    expect(said).not.toContain('First words of rivers.')
  }
})

story('after a cut connection nothing of before is shown', async ({ request }) => {
  const before = 'Words of rivers, changed 1 times.'
  await readByMany(request, 'rivers', before)
  for (const { wire } of instances) wire.cut()
  const words = await rewriteRivers()
  await sleep(FRESHNESS_MS)
  for (const instance of instances) {
    expect((await read(request, instance, 'rivers')).words).not.toContain(before)
  }
  await readByMany(request, 'rivers', words)
})

story('while the connection is frozen nothing of before is shown', async ({ request }) => {
  const before = 'Words of rivers, changed 2 times.'
  await readByMany(request, 'rivers', before)
  for (const { wire } of instances) wire.freeze()
  const words = await rewriteRivers()
  await sleep(FRESHNESS_MS)
  for (const instance of instances) {
    expect((await read(request, instance, 'rivers')).words).not.toContain(before)
  }
  for (const { wire } of instances) wire.cut()
  await readByMany(request, 'rivers', words)
})

story(
  'an instance that was killed shows nothing of before when it is back',
  async ({ request }) => {
    story.setTimeout(OPENING_MS)
    const before = 'Words of rivers, changed 3 times.'
    await readByMany(request, 'rivers', before)
    const [killed] = instances
    await killed?.app.kill()
    killed?.wire.close()
    const words = await rewriteRivers()
    instances[0] = await library.open()
    for (const instance of instances) {
      const { words: said } = await read(request, instance, 'rivers')
      expect(said).toContain(words)
      expect(said).not.toContain(before)
    }
  },
)

story('what is withdrawn is gone from both a second later', async ({ request }) => {
  await readByMany(request, 'stones', 'First words of stones.')
  library.takeAway('stones')
  await library.publish()
  await sleep(FRESHNESS_MS)
  for (const instance of instances) {
    const { status, words } = await read(request, instance, 'stones')
    expect(status).toBe(410)
    expect(words).toContain('This essay was withdrawn on')
    expect(words).not.toContain('First words of stones.')
  }
})

/** What a member gets on each instance, one after the other. */
async function onEach<Got>(asks: (library: string) => Promise<Got>): Promise<Got[]> {
  const got: Got[] = []
  for (const { app } of instances) got.push(await asks(app.url))
  return got
}

story(
  'what is said on one instance arrives on a page that is open at the other',
  async ({ visitor }) => {
    const [here, there] = instances
    const { threadId, asks } = await arrangeSharedMember('rivers')
    await visitor.goto(`${there?.app.url ?? ''}/threads/${threadId}`)
    await expect(visitor.getByText('Said on both.')).toBeVisible()
    const heard = visitor.waitForResponse((answer) => answer.url().endsWith('/events'))
    await visitor.reload()
    expect((await heard).headers()['content-type']).toContain('text/event-stream')
    const { posted } = await asks(here?.app.url ?? '')
    expect(posted).toContain(`/threads/${threadId}`)
    const arrived = visitor.getByRole('button', { name: '1 new comment' })
    await expect(arrived).toBeVisible()
    await arrived.click()
    await expect(visitor.getByText('An answer.')).toBeVisible()
  },
)

story('whoever is suspended posts and reads nothing of theirs a second later', async () => {
  const { id, commentId, threadId, asks } = await arrangeSharedMember('rivers')
  const served = { posted: expect.stringContaining(`/threads/${threadId}`) as unknown, read: 200 }
  expect(await onEach(asks)).toEqual([served, served])
  await arrangeSuspension(id, commentId)
  await sleep(FRESHNESS_MS)
  const refused = { posted: 'refused', read: 403 }
  expect(await onEach(asks)).toEqual([refused, refused])
})

story('whoever is erased is nobody on both a second later', async () => {
  const { id, threadId, asks, asksErasure } = await arrangeSharedMember('rivers')
  const served = { posted: expect.stringContaining(`/threads/${threadId}`) as unknown, read: 200 }
  expect(await onEach(asks)).toEqual([served, served])
  const { handle } = await database.member.findUniqueOrThrow({ where: { id } })
  const [first] = instances
  expect(await asksErasure(first?.app.url ?? '', handle ?? '')).toBe('/account/leaving')
  await database.member.update({ where: { id }, data: { eraseAt: new Date() } })
  await sleep(FRESHNESS_MS)
  const refused = { posted: 'refused', read: 401 }
  expect(await onEach(asks)).toEqual([refused, refused])
})
