import { expect, story } from './story'

story('the export page leads to what is in each file', async ({ newMember }) => {
  const { page } = await newMember('curious')
  await page.goto('/bookmarks/export')
  await page.getByRole('link', { name: 'What is in each file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bookmarks as files')
  await expect(page.getByRole('table')).toContainText('words around the quotation')
  await expect(page.getByText('"format": "interleaf-bookmarks"')).toBeVisible()
  await page.screenshot({ path: '/tmp/leak-formats.png', fullPage: true })
})
