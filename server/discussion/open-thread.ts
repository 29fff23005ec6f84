import 'server-only'
import type { Actor } from '@/domain/actor'
import type { DraftBox } from '@/domain/discussion/draft-box'
import type { OpenThreadInput } from '@/domain/discussion/thread'
import { checkedWords } from '@/domain/moderation/checks'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { once } from '@/server/once'
import { storePassage } from '@/server/passages/store-passage'
import { askOutside, havingHeard } from '@/server/webhooks/ask-outside'

import { addComment, type PostedComment } from './add-comment'
import { authorStanding } from './author-standing'
import { commentHtml } from './comment-html'
import { lockDrafts } from './lock-drafts'
import { mustQuoteReadable } from './must-quote-readable'
import { sameRequest } from './same-request'
import { mustAllowUnnamed } from './unnamed'

/** Opens a conversation about an essay, a passage of it, or a question, with its first comment. Once per client key. */
export async function openThread(actor: Actor, input: OpenThreadInput): Promise<PostedComment> {
  const member = mustBeAllowed(actor, 'thread.open')
  await mustNotBeHurried('comment', { account: member.id })
  const { title, words, clientKey } = input
  const html = await commentHtml(words)
  const isUnnamed = input.unnamed === 'on'
  const said = { words, contentNote: input.contentNote ?? '', clientKey, isUnnamed }
  return once(
    () => sameRequest(member.id, { title, ...said }),
    async () => {
      const { contentNote } = said
      const outside = await askOutside(member, { kind: 'opening', title, words, contentNote })
      return transaction(async (tx) => {
        if (isUnnamed) await mustAllowUnnamed(tx)
        // Both before the essay, as whoever answers, and whoever decides on what is quoted, takes them.
        await lockDrafts(tx, member.id)
        await mustQuoteReadable(tx, words)
        const place = await subjectToDiscuss(tx, input)
        const thread = await tx.thread.create({ data: { ...place, title, authorId: member.id } })
        const opening = { ...said, title, threadId: thread.id, parentId: null, html }
        const known = await authorStanding(tx, member, checkedWords(said))
        const standing = havingHeard(known, outside)
        return addComment(tx, member, { standing, ...opening, draft: boxOf(input) })
      })
    },
  )
}

const boxOf = ({ about = 'essay', slug, revision, start, end }: OpenThreadInput): DraftBox => ({
  ...{ kind: 'new-thread', about, slug },
  passage: revision === undefined ? null : `${revision}-${start}-${end}`,
})

/** Where the conversation will stand: on an essay or a passage of it, or on a question. */
async function subjectToDiscuss(tx: Transaction, input: OpenThreadInput) {
  if (input.about === 'question') return { questionId: await questionToDiscuss(tx, input) }
  const essayId = await essayToDiscuss(tx, input.slug)
  return { essayId, passageId: await passageToDiscuss(tx, essayId, input) }
}

/** The essay's row is taken until the end: its passages and its version change with the new conversation. */
async function essayToDiscuss(tx: Transaction, slug: string): Promise<string> {
  await tx.$queryRaw`SELECT 1 FROM essay WHERE slug = ${slug} FOR NO KEY UPDATE`
  const essay = await tx.essay.findFirst({
    where: { slug, ...PUBLISHED },
    select: { id: true },
  })
  if (!essay) throw new Refusal('not-found', 'This essay is not in the library.')
  return essay.id
}

async function questionToDiscuss(
  tx: Transaction,
  { slug, revision }: OpenThreadInput,
): Promise<string> {
  await tx.$queryRaw`SELECT 1 FROM question WHERE slug = ${slug} FOR NO KEY UPDATE`
  const question = await tx.question.findFirst({
    where: { slug, withdrawnAt: null },
    select: { id: true },
  })
  if (!question) throw new Refusal('not-found', 'This question is not asked here any more.')
  if (revision !== undefined) {
    throw new Refusal('invalid', 'Open a conversation about chosen words beside their essay.')
  }
  return question.id
}

async function passageToDiscuss(tx: Transaction, essayId: string, input: OpenThreadInput) {
  const { revision: revisionId, start, end } = input
  if (revisionId === undefined && start === undefined && end === undefined) return null
  if (revisionId === undefined || start === undefined || end === undefined) {
    throw new Refusal('invalid', 'Choose the words of the essay again; yours are kept.')
  }
  return (await storePassage(tx, { essayId, revisionId, start, end })).id
}
