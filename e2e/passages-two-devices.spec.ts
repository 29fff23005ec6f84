import { signIn } from './arrange/member'
import { ESSAY, keepSelected, marks, notesOf, notice, sheet } from './passage-acts'
import { expect, story } from './story'

story(
  'a mark made on one device is on the other; notes written on both are both kept',
  async ({ newMember, browser }) => {
    const { page: phone, who } = await newMember('two-fold')
    await phone.goto(ESSAY)
    const words = await keepSelected(phone, 'First.')
    await expect(notice(phone)).toContainText('Kept.')

    const second = await browser.newContext()
    await signIn(second, who)
    const desk = await second.newPage()
    await desk.goto(ESSAY)
    await expect(marks(desk).getByRole('button', { name: words })).toBeVisible()

    for (const [page, note] of [
      [phone, 'From the phone.'],
      [desk, 'From the desk.'],
    ] as const) {
      await marks(page).getByRole('button').click()
      await sheet(page).getByLabel('Your note').fill(note)
    }
    for (const page of [phone, desk]) {
      await sheet(page).getByRole('button', { name: 'Save', exact: true }).click()
      await expect(sheet(page).getByRole('button', { name: 'Saved' })).toBeVisible()
    }
    await expect(sheet(desk)).toContainText('Your note was changed on another device meanwhile.')
    const [note] = await notesOf(who.id)
    expect(note).toMatch(/^From the phone\.[^]*From the desk\.$/)
    await expect(sheet(desk).getByLabel('Your note')).toHaveValue(note ?? '')
    await phone.reload()
    await marks(phone).getByRole('button').click()
    await expect(sheet(phone).getByLabel('Your note')).toHaveValue(note ?? '')
    await second.close()
  },
)
