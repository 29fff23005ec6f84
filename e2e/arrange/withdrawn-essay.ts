import { arrangeConversation } from './conversation'
import { arrangeMember, freshHandle } from './member'
import { arrangeRevisedEssay } from './revised-essay'

/** An essay that was taken back on 5 March 2001, after somebody had said these words about it. */
export async function arrangeWithdrawnEssay(slug: string): Promise<{ words: string }> {
  await arrangeRevisedEssay(slug, { withdrawnAt: new Date('2001-03-05T12:00:00Z') })
  const words = `It was about trees, says ${freshHandle('somebody')}.`
  const { id: authorId } = await arrangeMember(freshHandle('talker'))
  await arrangeConversation({ essay: slug, title: 'On trees', words, authorId })
  return { words }
}
