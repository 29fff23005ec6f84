import { database } from './arrange/database'
import { expect, story } from './story'

const AUTHOR = { slug: 'the-long-table', name: 'The Long Table' }
const ESSAY = '/essays/twin-flames-and-karmic-bonds'

/** From now on this member speaks for the author, as the author's file would say. */
const giveVoice = (handle: string | null) =>
  database.author.update({ where: { slug: AUTHOR.slug }, data: { account: handle } })

story.describe.configure({ mode: 'serial' })

story(
  'an author says they are available: a visitor sees it at the byline, a follower hears of it',
  async ({ visitor, newMember }) => {
    const follower = await newMember('follower')
    await follower.page.goto(`/authors/${AUTHOR.slug}`)
    await follower.page.getByRole('button', { name: 'Follow this author' }).click()
    await expect(follower.page.getByText('You hear of new essays')).toBeVisible()
    await follower.page.reload()
    await expect(follower.page.getByRole('button', { name: 'Stop following' })).toBeVisible()

    await visitor.goto(ESSAY)
    const byline = visitor.locator('header.essay-header')
    await expect(byline.getByText('not available now')).toBeVisible()

    const author = await newMember('table', { javaScriptEnabled: false })
    await giveVoice(author.who.handle)
    await author.page.goto('/account')
    await author.page.getByLabel('I am').selectOption('available')
    await author.page.getByRole('button', { name: 'Say so at every byline' }).click()
    await expect(author.page.getByText(`at every byline of ${AUTHOR.name} now`)).toBeVisible()

    await expect(async () => {
      await visitor.goto(ESSAY)
      await expect(byline.getByText('available', { exact: true })).toBeVisible({ timeout: 500 })
    }).toPass()
    await byline.getByRole('link', { name: AUTHOR.name }).click()
    await expect(visitor).toHaveURL(`/authors/${AUTHOR.slug}`)
    await expect(visitor.getByText('available', { exact: true })).toBeVisible()

    await follower.page.goto('/notifications')
    await follower.page.getByRole('link', { name: `${AUTHOR.name} is available again.` }).click()
    await expect(follower.page).toHaveURL(`/authors/${AUTHOR.slug}`)
  },
)

story('an absence needs its last day, and is shown with it', async ({ visitor, newMember }) => {
  const { page, who } = await newMember('table')
  await giveVoice(who.handle)
  await page.goto('/account')
  await page.getByLabel('I am').selectOption('away')
  await page.getByLabel('Away until').fill('')
  await page.getByRole('button', { name: 'Say so at every byline' }).click()
  await expect(page.getByText('Say until which day you are away.').first()).toBeVisible()
  const nextYear = new Date().getUTCFullYear() + 1
  await page.getByLabel('Away until').fill(`${nextYear}-03-09`)
  await page.getByRole('button', { name: 'Say so at every byline' }).click()
  await expect(page.getByText(`at every byline of ${AUTHOR.name} now`)).toBeVisible()
  await expect(async () => {
    await visitor.goto(ESSAY)
    const words = visitor.getByText(`away until 9 March ${nextYear}`)
    await expect(words.first()).toBeVisible({ timeout: 500 })
  }).toPass()
})

story('whoever speaks for nobody is not asked', async ({ newMember }) => {
  const { page } = await newMember('reader')
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'What you follow' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Say so at every byline' })).toHaveCount(0)
})

story.describe('with scripts switched off', () => {
  story.use({ javaScriptEnabled: false })

  story('a visitor who wants to follow is led to sign in and back', async ({ visitor }) => {
    await visitor.goto('/series/the-twin-flame-path')
    await visitor.getByRole('link', { name: 'Follow this series' }).click()
    await expect(visitor).toHaveURL(/\/sign-in\?returnTo=%2Ffollow%2Fseries%2Fthe-twin-flame-path$/)
  })

  story('a member follows a series, and stops', async ({ newMember }) => {
    const { page } = await newMember('follower', { javaScriptEnabled: false })
    await page.goto('/series/the-twin-flame-path')
    await page.getByRole('link', { name: 'Follow this series' }).click()
    await page.getByRole('button', { name: 'Follow this series' }).click()
    await expect(page.getByText('You follow The Twin Flame Path from now on.')).toBeVisible()
    await page.getByRole('link', { name: 'Everything you follow' }).click()
    await page.getByRole('button', { name: 'Stop following The Twin Flame Path' }).click()
    await expect(page.getByRole('button', { name: /^Stop following/ })).toHaveCount(0)
  })
})
