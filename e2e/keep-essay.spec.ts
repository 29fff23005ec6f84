import { expect, story } from './story'

const ESSAY = 'the-long-account'

for (const javaScriptEnabled of [true, false]) {
  story(
    `an essay is kept as a whole, once, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, visitor }) => {
      const { page } = await newMember('whole', { javaScriptEnabled })
      for (let times = 0; times < 2; times++) {
        await page.goto(`/essays/${ESSAY}/discussion`)
        await page.getByRole('button', { name: 'Keep this essay' }).click()
        await expect(page.getByText('Kept. You find it under Bookmarks.').first()).toBeVisible()
      }
      await page.goto('/bookmarks')
      await expect(page.getByRole('article')).toHaveCount(1)
      await expect(page.getByRole('article')).toContainText('The essay as a whole.')
      await page.getByRole('link', { name: 'The Long Account' }).first().click()
      await expect(page).toHaveURL(new RegExp(`/essays/${ESSAY}`))

      await visitor.goto(`/essays/${ESSAY}/discussion`)
      await expect(visitor.getByRole('button', { name: 'Keep this essay' })).toHaveCount(0)
    },
  )
}
