import {
  aConversation,
  arrives,
  draftsOf,
  elsewhere,
  inAccount,
  KEPT,
  wordsBox,
} from './draft-acts'
import { expect, story } from './story'

story.describe('of two that differ the writer chooses', () => {
  story('in two tabs of one browser', async ({ newMember }) => {
    const { page, who } = await newMember('two-tabs')
    const { address } = await aConversation()
    const other = await page.context().newPage()
    for (const each of [page, other]) {
      await each.goto(address)
      await expect(wordsBox(each)).toBeVisible()
    }
    await wordsBox(page).fill('From the first tab.')
    await wordsBox(other).fill('From the second tab.')
    const question = page.getByRole('alert').filter({ hasText: 'Which words do you want to keep?' })
    await expect(question.getByLabel('The other words')).toHaveText('From the second tab.')
    await expect(wordsBox(page)).toHaveValue('From the first tab.')

    await question.getByRole('button', { name: 'Keep those in the box' }).click()
    await expect(question).toHaveCount(0)
    await inAccount(who).toEqual(['From the first tab.'])
    await expect(wordsBox(other)).toHaveValue('From the second tab.')
    await other.getByRole('button', { name: 'Use the other words' }).click()
    await expect(wordsBox(other)).toHaveValue('From the first tab.')
    await expect(other.getByText('Which words do you want to keep?')).toHaveCount(0)
  })

  story('on two devices', async ({ newMember, browser }) => {
    const { page, who } = await newMember('two-devices')
    const { address } = await aConversation()
    const context = await browser.newContext()
    const phone = await elsewhere(context, who)
    for (const each of [page, phone]) {
      await each.goto(address)
      await expect(wordsBox(each)).toBeVisible()
    }
    await wordsBox(page).fill('From the desk.')
    await expect(page.getByText(KEPT)).toBeVisible()
    await wordsBox(phone).fill('From the phone.')
    await expect(phone.getByText('on another device')).toBeVisible()
    await expect(phone.getByLabel('The other words')).toHaveText('From the desk.')
    await expect(wordsBox(phone)).toHaveValue('From the phone.')
    await inAccount(who).toEqual(['From the desk.'])

    await phone.getByRole('button', { name: 'Keep those in the box' }).click()
    await inAccount(who).toEqual(['From the phone.'])
    await wordsBox(page).fill('From the desk, later.')
    await expect(page.getByLabel('The other words')).toHaveText('From the phone.')
    await page.getByRole('button', { name: 'Use the other words' }).click()
    await expect(wordsBox(page)).toHaveValue('From the phone.')
    await arrives(page, 'From the phone.', address)
    expect(await draftsOf(who)).toEqual([])
    await context.close()
  })
})
