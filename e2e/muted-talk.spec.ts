import type { Page } from '@playwright/test'

import { arrangeConversation } from './arrange/conversation'
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
}
