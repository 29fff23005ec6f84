import { randomUUID } from 'node:crypto'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const HIDDEN = 'A comment that you hid.'

for (const javaScriptEnabled of [true, false]) {
  story(
    `what a reader hid is folded wherever comments are listed, and shown again from there, with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, visitor }) => {
      const who = await arrangeMember(freshHandle('talker'))
      const word = `medlar${randomUUID().replaceAll(/[^a-f]/g, '')}`
      const said = { essay: 'the-long-account', authorId: who.id }
      const words = `They ate a ${word} at noon.`
      const { commentId } = await arrangeConversation({ ...said, title: 'Of fruit', words })
      await arrangeConversation({ ...said, title: 'Of none', words: 'Of something else.' })
      const { page } = await newMember('quiet', { javaScriptEnabled })
      await page.goto(`/c/${commentId}/report`)
      await page.getByLabel('What is wrong with it?').selectOption('It is hostile')
      await page.getByLabel('Hide this comment for me').check()
      await page.getByRole('button', { name: 'Send the report' }).click()
      await expect(page.getByText('A moderator will read it')).toBeVisible()

      const handle = who.handle ?? ''
      const places = [
        `/members/${handle}`,
        `/members/${handle}/comments`,
        `/members/${handle}/comments?q=${word}`,
        `/search?q=${word}`,
      ]
      for (const place of places) {
        await visitor.goto(place)
        await expect(visitor.getByText(words)).toBeVisible()
        await expect(visitor.getByText(HIDDEN)).toHaveCount(0)
        await page.goto(place)
        await expect(page.getByText(words)).toBeHidden()
        await page.getByText(HIDDEN).click()
        await expect(page.getByText(words)).toBeVisible()
      }
      await page.getByRole('button', { name: 'Do not hide this any more' }).click()
      await expect(page.getByText(HIDDEN)).toHaveCount(0)
      for (const place of places) {
        await page.goto(place)
        await expect(page.getByText(words)).toBeVisible()
        await expect(page.getByText(HIDDEN)).toHaveCount(0)
      }
    },
  )
}
