import { randomUUID } from 'node:crypto'

import { arrangeConversation } from './arrange/conversation'
import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'the-stage-called-surrender'

story('a quiet word says who moderates, and nothing stands beside others', async ({ visitor }) => {
  const opener = await arrangeMember(freshHandle('opener'))
  const warden = await arrangeMember(freshHandle('warden'), { roles: ['MODERATOR'] })
  const said = { essay: ESSAY, title: 'Who speaks here', words: 'I ask.', authorId: opener.id }
  const { threadId, commentId } = await arrangeConversation(said)
  const reply = await database.comment.create({
    data: {
      ...{ threadId, parentId: commentId, authorId: warden.id },
      ...{ clientKey: randomUUID(), visibility: 'PUBLISHED' },
    },
  })
  const revision = await database.commentRevision.create({
    data: { commentId: reply.id, number: 1, markdown: 'I answer.', html: '<p>I answer.</p>' },
  })
  await database.comment.update({
    where: { id: reply.id },
    data: { currentRevisionId: revision.id },
  })
  await visitor.goto(`/threads/${threadId}`)
  const by = (handle: string | null) =>
    visitor.getByRole('article', { name: `Comment by ${handle ?? ''}` })
  await expect(by(warden.handle).getByText('moderator', { exact: true })).toBeVisible()
  await expect(by(opener.handle).getByText('moderator', { exact: true })).toHaveCount(0)
})
