import { freshHandle } from '../arrange/member'
import { required } from '../arrange/database'
import { expect, story } from '../story'

story(
  'whoever opens the link from the terminal first becomes the owner',
  async ({ visitor, browser }) => {
    const link = required('OWNER_LINK')
    const handle = freshHandle('keeper')
    await visitor.goto(link)
    await visitor.getByLabel('E-mail address').fill(`${handle}@example.org`)
    await visitor.getByLabel('Name').fill('moderator')
    await visitor.getByRole('button', { name: 'Look after this library' }).click()
    await expect(
      visitor.getByText('That name belongs to an office of the house.').first(),
    ).toBeVisible()
    await visitor.getByLabel('Name').fill(handle)
    await visitor.getByRole('button', { name: 'Look after this library' }).click()
    await expect(visitor.getByRole('heading', { level: 1, name: handle })).toBeVisible()
    await visitor.goto('/moderation')
    await expect(visitor.getByRole('heading', { level: 1, name: 'Moderation' })).toBeVisible()

    const late = await browser.newPage()
    await late.goto(link)
    await expect(late.getByText('This link does not work any more')).toBeVisible()
    await late.close()
  },
)
