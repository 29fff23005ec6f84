import { ESSAY, keepSelected, marks, notice } from './passage-acts'
import { selectWords } from './select-words'
import { expect, story } from './story'

story(
  'a visitor forgets all that this browser keeps, takes that back, and forgets it for good',
  async ({ visitor: page }) => {
    await page.goto('/kept')
    await expect(page.getByText('Nothing is kept here')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Forget/ })).toHaveCount(0)

    await page.goto(ESSAY)
    const kept = [await keepSelected(page, 'The first.', 'Keep in this browser')]
    await expect(notice(page)).toContainText('Kept in this browser.')
    kept.push(await selectWords(page, { paragraph: 1, from: 14, to: 18 }))
    await page.getByRole('button', { name: 'Keep in this browser', exact: true }).click()
    await expect(marks(page).getByRole('button')).toHaveCount(2)

    await page.goto('/kept')
    await expect(page.getByRole('article')).toHaveCount(2)
    await page.getByRole('button', { name: 'Forget these' }).click()
    await expect(
      page.getByRole('status').filter({ hasText: '2 passages are forgotten.' }),
    ).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(0)
    await expect(page.getByText('Nothing is kept here')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    for (const words of kept)
      await expect(page.getByRole('article').filter({ hasText: words })).toHaveCount(1)
    await expect(page.getByText('The first.').first()).toBeVisible()
    await expect(page.getByText('Nothing is kept here')).toHaveCount(0)

    await page.getByRole('button', { name: 'Forget these' }).click()
    await expect(page.getByText('Nothing is kept here')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Nothing is kept here')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
    await page.goto(ESSAY)
    await expect(page.locator('#essay-body')).toBeVisible()
    await expect(marks(page)).toHaveCount(0)
  },
)
