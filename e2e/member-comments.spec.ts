import { randomUUID } from 'node:crypto'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'the-long-account'

async function arrangeSpeaker() {
  const who = await arrangeMember(freshHandle('talker'))
  const said = { essay: ESSAY, authorId: who.id }
  const word = `quince${randomUUID().slice(0, 4).replaceAll(/\d/g, 'q')}`
  await arrangeConversation({ ...said, title: 'A first one', words: `They ate a ${word} at noon.` })
  await arrangeConversation({ ...said, title: 'A second one', words: 'Of something else.' })
  const warned = await arrangeConversation({
    ...{ ...said, title: 'A warned one' },
    words: `The ${word} was thrown at them.`,
  })
  const revision = await database.commentRevision.create({
    data: {
      ...{ commentId: warned.commentId, number: 2, contentNote: 'talks about violence' },
      ...{ markdown: 'x', html: `<p>The ${word} was thrown at them.</p>` },
    },
  })
  await database.comment.update({
    where: { id: warned.commentId },
    data: { currentRevisionId: revision.id },
  })
  return { who, word, handle: who.handle ?? '' }
}

story(
  'what a member said is searched, with words around, and folded where its author warns of it',
  async ({ visitor }) => {
    const { word, handle } = await arrangeSpeaker()
    await visitor.goto(`/members/${handle}`)
    await visitor.getByRole('link', { name: 'Search these comments' }).click()
    await expect(visitor.getByRole('article')).toHaveCount(3)
    await visitor.getByRole('searchbox', { name: `Words in the comments of ${handle}` }).fill(word)
    await visitor.keyboard.press('Enter')
    await expect(visitor.getByRole('article')).toHaveCount(2)
    await expect(visitor.getByText(`They ate a ${word} at noon.`)).toBeVisible()
    const warned = visitor.getByRole('article').filter({ hasText: 'talks about violence' })
    await expect(warned.getByText('was thrown')).toBeHidden()
    await warned.getByText('Show the words').click()
    await expect(warned.getByText('was thrown')).toBeVisible()
    await visitor.getByRole('searchbox', { name: 'Words in the comments' }).fill('zzyzx')
    await visitor.keyboard.press('Enter')
    await expect(visitor.getByText('Nothing here says “zzyzx”')).toBeVisible()

    await visitor.goto(`/search?q=${word}`)
    const hit = visitor.getByRole('article').filter({ hasText: 'talks about violence' })
    await expect(hit.getByText('was thrown')).toBeHidden()
  },
)

story('whoever does not show their comments has no such page', async ({ visitor }) => {
  const { who, handle } = await arrangeSpeaker()
  await database.member.update({ where: { id: who.id }, data: { profileShows: ['BIO'] } })
  const response = await visitor.goto(`/members/${handle}/comments?q=quince`)
  expect(response?.status()).toBe(404)
})

story(
  'what someone said whom one muted is folded, searched or not, and opens when asked',
  async ({ newMember, visitor }) => {
    const { handle, word } = await arrangeSpeaker()
    const { page } = await newMember('quiet')
    await page.goto(`/members/${handle}`)
    await page.getByRole('button', { name: `Mute ${handle}` }).click()
    await expect(page.getByRole('button', { name: `Unmute ${handle}` })).toBeVisible()
    for (const query of ['', `?q=${word}`]) {
      await page.goto(`/members/${handle}/comments${query}`)
      await expect(page.getByRole('article').first()).toBeHidden()
      await page.getByText('Comments of someone you muted.').click()
      await expect(page.getByRole('article').first()).toBeVisible()
      await visitor.goto(`/members/${handle}/comments${query}`)
      await expect(visitor.getByRole('article').first()).toBeVisible()
      await expect(visitor.getByText('Comments of someone you muted.')).toHaveCount(0)
    }
  },
)
