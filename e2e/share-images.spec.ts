import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { arrangeRevisedEssay } from './arrange/revised-essay'
import { expect, story } from './story'

const PAGES = [
  '/',
  '/essays/the-runner-and-the-chaser',
  '/concepts/karmic-bond',
  '/questions/must-it-hurt',
  '/series/the-twin-flame-path',
  '/authors/the-desk-for-bonds',
]
const SLUG = 'shared-for-a-while'

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')

story('whoever shares a page shares its picture', async ({ visitor, baseURL }) => {
  const pictures = new Set<string>()
  for (const address of PAGES) {
    await visitor.goto(address)
    const picture = `${baseURL ?? ''}${address === '/' ? '' : address}/share.png`
    expect(await meta(visitor, 'og:image')).toBe(picture)
    expect(await meta(visitor, 'og:image:width')).toBe('1200')
    expect(await meta(visitor, 'og:image:height')).toBe('630')
    expect(await meta(visitor, 'og:image:alt')).not.toBe('')
    expect(await meta(visitor, 'og:site_name')).toBe('Interleaf')
    expect(await meta(visitor, 'twitter:card')).toBe('summary_large_image')
    const answer = await visitor.request.get(picture)
    expect(answer.headers()['content-type']).toBe('image/png')
    expect(answer.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
    const bytes = await answer.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    pictures.add(bytes.toString('base64'))
    const headers = { 'if-none-match': answer.headers()['etag'] ?? '' }
    expect((await visitor.request.get(picture, { headers })).status()).toBe(304)
  }
  expect(pictures.size).toBe(PAGES.length)
})

story(
  'a picture goes with its essay, and there is none of what is not there',
  async ({ visitor }) => {
    await arrangeRevisedEssay(SLUG)
    const picture = `/essays/${SLUG}/share.png`
    const status = async () => (await visitor.request.get(picture)).status()
    await expect.poll(status).toBe(200)
    await database.essay.update({ where: { slug: SLUG }, data: { withdrawnAt: new Date() } })
    await database.$executeRaw`UPDATE library SET version = version + 1`
    await database.$executeRaw`SELECT pg_notify('interleaf_library', (SELECT version FROM library)::text)`
    await expect.poll(status, { timeout: 1_000, intervals: [50] }).toBe(404)
    await visitor.goto(`/essays/${SLUG}`)
    await expect(visitor.locator('meta[property="og:image"]')).toHaveCount(0)
    for (const shelf of ['essays', 'series', 'authors', 'concepts', 'questions']) {
      const answer = await visitor.request.get(`/${shelf}/nothing-of-this-name/share.png`)
      expect(answer.status()).toBe(404)
    }
  },
)
