import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangePassageConversation } from './arrange/passage-conversation'
import { arrangeReply } from './arrange/reply'
import { arrangeRevisedEssay } from './arrange/revised-essay'
import { expect, story } from './story'

const MINUTE_MS = 60_000

type Talk = { threadId: string; commentId: string }

/** Conversations about an essay of their own: one pinned, two about passages, one about the whole. */
async function arrangeTalks(essay: string): Promise<void> {
  await arrangeRevisedEssay(essay)
  const { id: authorId } = await arrangeMember(freshHandle('orderly'))
  const said = { essay, words: 'A word.', authorId }
  const bark = await arrangePassageConversation({ ...said, block: 4, title: 'On the bark' })
  const whole = await arrangeConversation({ ...said, title: 'On the whole' })
  const ring = await arrangePassageConversation({ ...said, block: 1, title: 'On the first ring' })
  const pinned = await arrangeConversation({ ...said, title: 'How we talk' })
  const answer = ({ threadId, commentId: parentId }: Talk, words: string) =>
    arrangeReply({ threadId, parentId, authorId, words })
  const from = Date.now() - 60 * MINUTE_MS
  for (const [at, { threadId }] of [pinned, bark, whole, ring].entries()) {
    const createdAt = new Date(from + at * MINUTE_MS)
    const data = { createdAt, lastCommentAt: createdAt }
    await database.thread.update({ where: { id: threadId }, data })
  }
  await database.thread.update({
    where: { id: pinned.threadId },
    data: { pinnedAt: new Date() },
  })
  for (const words of ['One.', 'Two.']) await answer(whole, words)
  await answer(bark, 'The latest.')
}

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story.use({ javaScriptEnabled })

    story(
      'conversations are listed in the order that a reader chooses, what is pinned before all',
      async ({ visitor }) => {
        const essay = `on-order-${javaScriptEnabled ? 'on' : 'off'}-${freshHandle('x')}`
        await arrangeTalks(essay)
        const order = visitor.getByRole('navigation', { name: 'Order' })
        const titles = visitor.getByRole('main').getByRole('listitem').getByRole('heading')
        await visitor.goto(`/essays/${essay}/discussion`)
        await expect(order.getByText('latest talk')).toHaveAttribute('aria-current', 'true')
        const first = 'How we talk'
        await expect(titles).toHaveText([first, 'On the bark', 'On the whole', 'On the first ring'])
        for (const [words, listed] of [
          ['newest', ['On the first ring', 'On the whole', 'On the bark']],
          ['place in the essay', ['On the whole', 'On the first ring', 'On the bark']],
          ['most replies', ['On the whole', 'On the bark', 'On the first ring']],
        ] as const) {
          await order.getByRole('link', { name: words }).click()
          await expect(order.getByText(words)).toHaveAttribute('aria-current', 'true')
          await expect(titles).toHaveText([first, ...listed])
        }
        await order.getByRole('link', { name: 'latest talk' }).click()
        await expect(titles.nth(1)).toHaveText('On the bark')
      },
    )
  })
}
