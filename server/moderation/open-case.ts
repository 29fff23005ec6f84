import 'server-only'
import type { Transaction } from '@/server/db'

/** The comment's one open case, made when there is none; the gravest report sets its priority. Its thread must be locked. */
export async function openCase(
  tx: Transaction,
  commentId: string,
  priority: number,
): Promise<string> {
  const open = await tx.case.findFirst({ where: { commentId, state: { not: 'CLOSED' } } })
  if (!open)
    return (await tx.case.create({ data: { commentId, priority, sources: ['REPORTED'] } })).id
  await tx.case.update({
    where: { id: open.id },
    data: {
      version: { increment: 1 },
      priority: Math.max(open.priority, priority),
      sources: [...new Set([...open.sources, 'REPORTED' as const])],
    },
  })
  return open.id
}
