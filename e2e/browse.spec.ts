import type { Page } from '@playwright/test'

import { expect, story } from './story'

const menus = (page: Page) => page.getByRole('navigation', { name: 'Narrow and sort' })

async function choose(page: Page, menu: string, option: RegExp) {
  await menus(page).getByText(menu, { exact: true }).first().click()
  await menus(page).getByRole('link', { name: option }).click()
}

for (const javaScriptEnabled of [false, true]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story('a visitor finds an essay by concept and length', async ({ visitor }) => {
      await visitor.goto('/')
      await visitor.getByRole('link', { name: /^All \d+ essays$/ }).click()
      await expect(visitor.getByRole('heading', { level: 1, name: 'Essays' })).toBeVisible()
      await choose(visitor, 'Concept', /^runner/)
      await expect(visitor).toHaveURL('/essays?concept=runner')
      await choose(visitor, 'Length', /^(Short|Medium)/)
      await expect(visitor).toHaveURL(/\/essays\?concept=runner&length=(short|medium)$/)
      await expect(visitor.getByText(/^\d+ of \d+ essays$/)).toBeVisible()
      await visitor.getByRole('link', { name: 'The Runner and the Chaser' }).click()
      await expect(visitor).toHaveURL('/essays/the-runner-and-the-chaser')
    })

    story('choices are taken back one by one, or all at once', async ({ visitor }) => {
      await visitor.goto('/essays?concept=runner&year=2026&sort=title')
      await visitor.getByRole('link', { name: 'Take back 2026' }).click()
      await expect(visitor).toHaveURL('/essays?concept=runner&sort=title')
      await visitor.getByRole('link', { name: 'All essays' }).click()
      await expect(visitor).toHaveURL('/essays?sort=title')
      await choose(visitor, 'By title', /^Newest first/)
      await expect(visitor).toHaveURL('/essays')
    })

    story('where nothing is found there is a way on', async ({ visitor }) => {
      await visitor.goto('/essays?concept=runner&year=1999')
      await expect(visitor.getByText('No essay is all of this at once.')).toBeVisible()
      await visitor.getByRole('link', { name: 'See all essays' }).click()
      await expect(visitor).toHaveURL('/essays')
    })
  })
}

story('a series that goes on says so wherever a reader meets it', async ({ visitor }) => {
  const [going, ended] = ['The Twin Flame Path', 'Debts and Endings']
  await visitor.goto('/series')
  const card = (title: string) => visitor.getByRole('article').filter({ hasText: title })
  await expect(card(going).getByText('to be continued')).toBeVisible()
  await expect(card(ended).getByText('to be continued')).toHaveCount(0)

  await visitor.getByRole('link', { name: going }).click()
  await expect(visitor.getByRole('heading', { level: 1, name: going })).toBeVisible()
  await expect(visitor.getByText('To be continued.')).toBeVisible()
  await visitor.getByRole('link', { name: 'The Runner and the Chaser' }).click()
  const box = visitor.getByRole('region', { name: going })
  await expect(box.getByText('To be continued.')).toBeVisible()

  await visitor.goto('/series/debts-and-endings')
  await expect(visitor.getByRole('heading', { level: 1, name: ended })).toBeVisible()
  await expect(visitor.getByText('To be continued.')).toHaveCount(0)
})

story('every count is true', async ({ request, visitor }) => {
  await visitor.goto('/essays')
  await menus(visitor).getByText('Author', { exact: true }).click()
  for (const option of await menus(visitor).getByRole('link', { name: /\d$/ }).all()) {
    const count = /(\d+)$/.exec((await option.textContent()) ?? '')?.[1] ?? ''
    const shelves = await (await request.get((await option.getAttribute('href')) ?? '')).text()
    expect(shelves).toContain(`${count} of `)
  }
})

story('only the shelves as they stand are for search engines', async ({ visitor }) => {
  const robots = visitor.locator('meta[name="robots"]')
  const canonical = visitor.locator('link[rel="canonical"]')
  await visitor.goto('/essays?concept=runner')
  await expect(robots).toHaveAttribute('content', 'noindex, follow')
  await expect(canonical).toHaveCount(0)
  await visitor.goto('/essays')
  await expect(robots).toHaveCount(0)
  await expect(canonical).toHaveAttribute('href', /\/essays$/)
})
