import { randomBytes } from 'node:crypto'

import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeReply } from './arrange/reply'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'

for (const javaScriptEnabled of [true, false]) {
  story(
    `what somebody says whom one muted is folded in conversations, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, visitor }) => {
      const { id: authorId } = await arrangeMember(freshHandle('speaker'))
      const loud = await arrangeMember(freshHandle('loud'))
      const said = { essay: ESSAY, title: `On ${freshHandle('noise')}`, words: 'Quiet.', authorId }
      const { threadId, commentId } = await arrangeConversation(said)
      const place = { threadId, parentId: commentId }
      const parentId = await arrangeReply({ ...place, authorId: loud.id, words: 'Loud words.' })
      await arrangeReply({ threadId, parentId, authorId, words: 'An answer to it.' })
      const { page } = await newMember('calm', { javaScriptEnabled })
      const address = `/threads/${threadId}`
      const shows = (one: Page) => expect(one.getByText('Loud words.')).toBeVisible()
      await page.goto(address)
      await shows(page)

      await page.goto(`/members/${loud.handle ?? ''}`)
      await page.getByRole('button', { name: `Mute ${loud.handle ?? ''}` }).click()
      await expect(page.getByRole('button', { name: `Unmute ${loud.handle ?? ''}` })).toBeVisible()
      await page.goto(address)
      const folded = page.getByRole('article', { name: 'Comment by someone you muted' })
      await expect(folded).toBeVisible()
      await expect(page.getByText('Loud words.')).toBeHidden()
      await expect(page.getByText('An answer to it.')).toBeVisible()
      await folded.getByText('A comment by someone you muted.').click()
      await shows(page)
      await visitor.goto(address)
      await shows(visitor)

      await page.goto(`/members/${loud.handle ?? ''}`)
      await page.getByRole('button', { name: `Unmute ${loud.handle ?? ''}` }).click()
      await expect(page.getByRole('button', { name: `Mute ${loud.handle ?? ''}` })).toBeVisible()
      await page.goto(address)
      await shows(page)
    },
  )

  story(
    `it is folded on their profile and where it was searched for, “a reader” is not, scripts ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ newMember, visitor }) => {
      const { id: authorId } = await arrangeMember(freshHandle('speaker'))
      const loud = await arrangeMember(freshHandle('loud'))
      const handle = loud.handle ?? ''
      const word = `medlar${freshLetters()}`
      const said = { essay: ESSAY, title: 'On noise', words: `Quiet, a ${word}.`, authorId }
      const { threadId, commentId: parentId } = await arrangeConversation(said)
      const place = { threadId, parentId, authorId: loud.id }
      await arrangeReply({ ...place, words: `A loud ${word}.` })
      const id = await arrangeReply({ ...place, words: `A nameless ${word}.` })
      await database.comment.update({ where: { id }, data: { isUnnamed: true } })
      const { page } = await newMember('calm', { javaScriptEnabled })
      const search = `/search?q=${word}`

      await page.goto(`/members/${handle}`)
      await expect(page.getByText(`A loud ${word}.`)).toBeVisible()
      await page.getByRole('button', { name: `Mute ${handle}` }).click()
      await expect(page.getByRole('button', { name: `Unmute ${handle}` })).toBeVisible()
      await page.goto(`/members/${handle}`)
      await expect(page.getByText(`A loud ${word}.`)).toBeHidden()
      await page.getByText('Comments of someone you muted.').click()
      await expect(page.getByText(`A loud ${word}.`)).toBeVisible()

      await page.goto(search)
      await expect(page.getByRole('article')).toHaveCount(3)
      await expect(page.getByText(`Quiet, a ${word}.`)).toBeVisible()
      await expect(page.getByText(`A nameless ${word}.`)).toBeVisible()
      await expect(page.getByText('A comment by someone you muted.')).toHaveCount(1)
      await expect(page.getByText(`A loud ${word}.`)).toBeHidden()
      await page.getByText('A comment by someone you muted.').click()
      await expect(page.getByText(`A loud ${word}.`)).toBeVisible()

      for (const address of [search, `/members/${handle}`]) {
        await visitor.goto(address)
        await expect(visitor.getByText(`A loud ${word}.`)).toBeVisible()
      }
    },
  )
}

/** So that nobody else says the word: only letters are one word to a search. */
const freshLetters = (): string =>
  randomBytes(6)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
