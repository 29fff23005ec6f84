import 'server-only'
import type { Transaction } from '@/server/db'

type Subject = { essayId: string | null; questionId: string | null }

/** Raises the version of what a conversation is about, and gives its name for the announcement. */
export async function raiseDiscussion(
  tx: Transaction,
  { essayId, questionId }: Subject,
): Promise<{ essay: string } | { question: string }> {
  const data = { discussionVersion: { increment: 1 } }
  const select = { slug: true } as const
  if (essayId !== null) {
    const { slug } = await tx.essay.update({ where: { id: essayId }, data, select })
    return { essay: slug }
  }
  if (questionId === null) throw new Error('a thread without a subject')
  const { slug } = await tx.question.update({ where: { id: questionId }, data, select })
  return { question: slug }
}
