import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { arrangeCast, type Scene } from './arrange/cast'
import { signIn } from './arrange/member'
import { AXE_PAGES } from './pages'
import { expect, story } from './story'

let scene: Scene

story.beforeAll(async () => {
  scene = await arrangeCast()
})

/** Nothing of ours stands in a frame: axe may look from inside the page, and need not tell of what is well. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

async function faults(page: Page, look = axe(page)): Promise<string[]> {
  const { violations } = await look.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Waits until the colours have changed. */
const settled = (page: Page) => page.waitForFunction(() => document.getAnimations().length === 0)

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [route, onlooker] of Object.entries(AXE_PAGES)) {
  story(
    `${route} can be used by everyone, by day and by night, on the smallest phone`,
    async ({ page }) => {
      const member = scene.people[onlooker]
      if (member) await signIn(page.context(), member)
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
      const response = await page.goto(scene.address(route))
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await faults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await settled(page)
      // By night the page is the same but for its colours.
      const colours = axe(page).withRules(['color-contrast', 'link-in-text-block'])
      expect(await faults(page, colours)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await overflow(page)).toBe(0)
    },
  )
}
