import {
  ESSAY,
  keepSelected,
  marks,
  notesOf,
  notice,
  openKnown,
  painted,
  sheet,
} from './passage-acts'
import { expect, story } from './story'

story(
  'kept without a network: shown at once, saved once when it is back, from whatever tab is open',
  async ({ newMember }) => {
    const { page, who } = await newMember('traveller')
    const context = page.context()
    await openKnown(page)
    const other = await context.newPage()
    await other.goto('/care')
    await context.setOffline(true)
    const words = await keepSelected(page, 'On the train.')
    await expect(notice(page)).toContainText('It will be saved when you are online again.')
    const mark = marks(page).getByRole('button')
    await expect(mark).toHaveAccessibleName(new RegExp(`${words}.* — not saved yet`))
    expect(await painted(page, 'interleaf-ember')).toBe(words)
    await mark.click()
    await sheet(page).getByLabel('Your note').fill('On the night train.')
    await sheet(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(sheet(page)).toContainText('Kept on this device.')
    await page.keyboard.press('Escape')
    expect(await notesOf(who.id)).toEqual([])

    await context.setOffline(false)
    await expect(mark).toHaveAccessibleName(`Your passage, “true for me”: ${words} — with a note`)
    await other.reload()
    expect(await notesOf(who.id)).toEqual(['On the night train.'])
    await page.reload()
    await expect(mark).toHaveCount(1)
  },
)

story(
  'changed and taken away without a network: the library hears of it from another page',
  async ({ newMember }) => {
    const { page, who } = await newMember('walker')
    const context = page.context()
    await page.goto(ESSAY)
    await keepSelected(page, 'Before.')
    await expect(notice(page)).toContainText('Kept.')
    await context.setOffline(true)
    await marks(page).getByRole('button').click()
    await sheet(page).getByLabel('Your note').fill('After.')
    await sheet(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(sheet(page)).toContainText('Changed on this device.')
    await page.close()
    const later = await context.newPage()
    await context.setOffline(false)
    await later.goto('/care')
    await expect.poll(() => notesOf(who.id)).toEqual(['After.'])

    await later.goto(ESSAY)
    await expect(marks(later).getByRole('button')).toHaveAccessibleName(/with a note$/)
    await context.setOffline(true)
    await marks(later).getByRole('button').click()
    await sheet(later).getByRole('button', { name: 'Take away' }).click()
    await expect(sheet(later).getByText('Taken away.')).toBeVisible()
    await context.setOffline(false)
    await expect.poll(() => notesOf(who.id)).toEqual([])
  },
)

story('what the library refuses stays on the device, with why', async ({ newMember }) => {
  const { page } = await newMember('late')
  const context = page.context()
  await openKnown(page)
  await context.setOffline(true)
  const words = await keepSelected(page, 'Too late.')
  await expect(notice(page)).toBeVisible()
  const error = 'These words do not stand in one clear place of the essay any more.'
  await context.route('**/api/me/bookmarks', (route) =>
    route.fulfill({ status: 410, json: { code: 'gone', error } }),
  )
  await context.setOffline(false)
  await expect(marks(page).getByRole('button')).toHaveAccessibleName(/could not be saved$/)
  await page.goto('/bookmarks')
  await page.getByRole('link', { name: 'See why' }).click()
  await expect(page.getByText(error)).toBeVisible()
  await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByText('Too late.')).toBeVisible()
  await context.unroute('**/api/me/bookmarks')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Nothing is kept here')).toBeVisible()
  await page.goto('/bookmarks')
  await expect(page.getByText('Too late.').first()).toBeVisible()
})

story('undo right after keeping gives the words and the note back', async ({ newMember }) => {
  const { page, who } = await newMember('hasty')
  await page.goto(ESSAY)
  await keepSelected(page, 'Not yet.')
  await notice(page).getByRole('button', { name: 'Undo' }).click()
  await expect(marks(page)).toHaveCount(0)
  const note = page.getByLabel('A note, for you alone')
  await expect(note).toHaveValue('Not yet.')
  expect(await notesOf(who.id)).toEqual([])
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect.poll(() => notesOf(who.id)).toEqual(['Not yet.'])
})
