import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { expect, story } from './story'

const ESSAY = '/essays/the-runner-and-the-chaser'
const TITLE = 'The Runner and the Chaser'

/** The addresses of which this browser keeps a copy. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        if (!url.includes('/_next/static/')) found.push(new URL(url).pathname)
      }
    }
    return found.sort()
  })

async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect.poll(() => kept(page), { timeout: 20_000 }).toContain(address)
}

story('an essay once opened can be read again without a network', async ({ visitor, context }) => {
  await openAndKeep(visitor, ESSAY)
  const words = await visitor.locator('#essay-body > p').nth(3).innerText()
  await context.setOffline(true)
  await visitor.reload()
  await expect(visitor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await expect(visitor.locator('#essay-body > p').nth(3)).toHaveText(words)
  await expect(visitor.getByText('You are reading a kept copy from')).toBeVisible()
  const faces = await visitor.evaluate(() => [...document.fonts].map(({ status }) => status))
  expect(faces).toContain('loaded')
  expect(faces).not.toContain('error')

  await visitor.goto('/guidelines')
  await expect(visitor).toHaveURL('/offline#/guidelines')
  await visitor.getByRole('link', { name: TITLE }).click()
  await expect(visitor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()

  await context.setOffline(false)
  await visitor.reload()
  await expect(visitor.getByText('You are reading a kept copy from')).toHaveCount(0)
})

story('an essay reached through a link is kept too', async ({ visitor, context }) => {
  await visitor.goto('/essays/twin-flames-and-karmic-bonds')
  await visitor.locator('#series').getByRole('link', { name: TITLE }).click()
  await expect(visitor).toHaveURL(ESSAY)
  await expect.poll(() => kept(visitor), { timeout: 20_000 }).toContain(ESSAY)
  await context.setOffline(true)
  await visitor.goto(ESSAY)
  await expect(visitor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
})

story('what is private is never kept, and no page of a member differs', async ({ newMember }) => {
  const { page, who } = await newMember('reader')
  await openAndKeep(page, ESSAY)
  for (const address of ['/account', '/bookmarks', '/reading', '/notifications']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await openAndKeep(page, '/care')
  expect(await kept(page)).toEqual(['/care', ESSAY, '/first-paint.js', '/offline'])
  const copy = await page.evaluate(async (address) => {
    const answer = await caches.match(address)
    return (await answer?.text()) ?? ''
  }, ESSAY)
  expect(copy).toContain('essay-body')
  expect(copy).not.toContain(who.handle)

  await page.context().setOffline(true)
  await page.goto('/bookmarks')
  await expect(page).toHaveURL('/offline#/bookmarks')
  await expect(page.getByRole('heading', { level: 1, name: 'Without a connection' })).toBeVisible()
  await expect(page.getByText('could not be reached')).toBeVisible()
})

story('what is taken from the library is let go here', async ({ visitor }) => {
  const address = '/essays/karmic-and-healing-relationships'
  const slug = address.replace('/essays/', '')
  await openAndKeep(visitor, address)
  const change = async (withdrawnAt: Date | null) => {
    await database.essay.update({ where: { slug }, data: { withdrawnAt } })
    const { version } = await database.library.update({
      where: { id: 1 },
      data: { version: { increment: 1 } },
    })
    await database.$executeRaw`select pg_notify('interleaf_library', ${String(version)})`
  }
  const words = await visitor.locator('#essay-body > p').nth(2).innerText()
  await change(new Date())
  try {
    await expect
      .poll(async () => {
        await visitor.goto(address)
        return visitor.getByText(words).count()
      })
      .toBe(0)
    await expect.poll(() => kept(visitor)).not.toContain(address)
  } finally {
    await change(null)
  }
})

story('only the last sixty essays are kept', async ({ visitor }) => {
  await openAndKeep(visitor, '/care')
  await visitor.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith('interleaf-pages'))
    const pages = await caches.open(name ?? '')
    for (let minutes = 1; minutes <= 60; minutes += 1) {
      const keptAt = new Date(Date.now() - minutes * 60_000).toISOString()
      const headers = { 'x-kept-at': keptAt, 'x-kept-title': 'One', 'x-kept-files': '' }
      await pages.put(`/essays/essay-${minutes}`, new Response('', { headers }))
    }
  })
  await openAndKeep(visitor, ESSAY)
  await expect.poll(() => kept(visitor)).not.toContain('/essays/essay-60')
  const copies = await kept(visitor)
  expect(copies.filter((path) => path.startsWith('/essays/'))).toHaveLength(60)
  expect(copies).toEqual(expect.arrayContaining(['/care', '/offline', '/essays/essay-59']))
})

story('the copies can be removed', async ({ visitor }) => {
  await openAndKeep(visitor, ESSAY)
  await visitor.goto('/offline')
  await visitor.getByRole('button', { name: 'Remove these copies' }).click()
  await expect(visitor.getByText('No essay is kept yet.')).toBeVisible()
  expect(await kept(visitor)).not.toContain(ESSAY)
})

story('the worker itself is asked for each time', async ({ request }) => {
  const worker = await request.get('/service-worker.js')
  expect(worker.status()).toBe(200)
  expect(worker.headers()['cache-control']).toMatch(/no-cache|max-age=0/)
})
