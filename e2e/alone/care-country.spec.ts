import { arrangeMember, freshHandle, signIn } from '../arrange/member'
import { expect, story } from '../story'

story(
  'an owner chooses whose places the care page shows first; a reader chooses others without leaving it',
  async ({ visitor, browser }) => {
    const context = await browser.newContext()
    await signIn(context, await arrangeMember(freshHandle('owner'), { roles: ['OWNER'] }))
    const owner = await context.newPage()
    const choose = async (country: string) => {
      await owner.goto('/owner')
      await owner.getByLabel('Country whose places stand first').selectOption(country)
      await owner.getByRole('button', { name: 'Save the country' }).click()
      await expect(owner.getByText('The care page shows it at once.')).toBeVisible()
    }
    await choose('Germany')
    await expect(async () => {
      await visitor.goto('/care')
      await expect(visitor.getByRole('heading', { name: 'In Germany' })).toBeVisible({
        timeout: 500,
      })
    }).toPass()
    await expect(visitor.getByText('0800 111 0 111')).toBeVisible()
    await visitor.getByText('Ireland', { exact: true }).click()
    await expect(visitor.getByText('1800 341 900')).toBeVisible()
    await expect(visitor).toHaveURL('/care')
    await choose('None')
    await context.close()
  },
)
