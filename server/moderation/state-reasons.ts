import 'server-only'
import { appealEnd } from '@/domain/moderation/appeal'
import { transitionOf } from '@/domain/moderation/transitions'
import type { Transaction } from '@/server/db'

/**
 * Freezes what the author is told of a restriction: what, by which rule or law, on which facts, until when they may appeal.
 * In the same transaction they find it among their notices; who was erased is nobody to deliver it to.
 */
export async function stateReasons(
  tx: Transaction,
  decisionId: string,
  ruleTitle: string,
): Promise<void> {
  const decision = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    include: { author: { select: { erasedAt: true } } },
  })
  const { rule, law, facts, explanation, createdAt, kind, stateAfter, autoDecided } = decision
  const isOfWords = transitionOf(kind)?.restricts === 'words'
  await tx.statementOfReasons.create({
    data: {
      ...{ decisionId, rule: rule ?? '', ruleTitle, law: law ?? '', automated: autoDecided },
      facts: facts === explanation ? explanation : `${facts}\n\n${explanation}`,
      restriction: isOfWords ? stateAfter : kind,
      deliveredAt: decision.author.erasedAt === null ? createdAt : null,
      appealUntil: appealEnd(createdAt),
    },
  })
}
