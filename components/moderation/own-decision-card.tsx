import type { ReactNode } from 'react'

import { CopyWords } from '@/components/passages/copy-words'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { OwnDecision } from '@/domain/moderation/own-decision'
import { decidedTitle } from '@/domain/moderation/own-decision-words'

import { DecisionStatement } from './decision-statement'

/** A decision for whoever it concerns: the statement, and the author's words to copy; what can be done about it below. */
export function OwnDecisionCard({
  decision,
  children,
}: {
  decision: OwnDecision
  children: ReactNode
}) {
  const { id, undoneAt, words, where, commentId, decidedAt } = decision
  return (
    <Card as="article" id={`d-${id}`} aria-labelledby={`t-${id}`} className="flex flex-col gap-5">
      <header>
        <h2 id={`t-${id}`} className="text-xl">
          {decidedTitle(decision)} {undoneAt === null ? null : <Badge tone="success">undone</Badge>}
        </h2>
        <p className="text-ink-soft mt-1 text-sm [overflow-wrap:anywhere]">
          <RelativeTime at={decidedAt} /> ·{' '}
          {commentId === null ? (
            <bdi>{where}</bdi>
          ) : (
            <TextLink href={`/c/${commentId}`}>
              <bdi>{where}</bdi>
            </TextLink>
          )}
        </p>
      </header>
      {decision.as === 'author' ? <DecisionStatement decision={decision} /> : null}
      {words === null ? null : <CopyWords label="Your words" words={words} />}
      {children}
    </Card>
  )
}
