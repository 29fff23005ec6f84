import type { ReactNode } from 'react'

import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { OwnDecision } from '@/domain/moderation/own-decision'
import {
  automationWords,
  endlessWords,
  restrictionWords,
} from '@/domain/moderation/own-decision-words'

import { ExactDay } from './exact-day'

/** A statement of reasons as its author reads it: what, by which rule or law, on which facts, by whom found, how long. */
export function DecisionStatement({ decision }: { decision: OwnDecision }) {
  const { kind, rule, law, facts, explanation, endsAt, undoneAt } = decision
  return (
    <dl className="grid gap-3 text-base">
      <Fact term="What it means">
        {undoneAt === null ? restrictionWords(kind) : 'Nothing more.'}
      </Fact>
      {rule ? (
        <Fact term="The rule">
          <TextLink href={`/guidelines#${rule.id}`}>{rule.title}</TextLink>
        </Fact>
      ) : null}
      {law === '' ? null : <Fact term="The law">{law}</Fact>}
      {facts === '' || facts === explanation ? null : <Fact term="The facts">{facts}</Fact>}
      {explanation === '' ? null : <Fact term="The reason">{explanation}</Fact>}
      <Fact term="Who found it">{automationWords(decision)}</Fact>
      <Fact term="How long">
        {undoneAt !== null ? (
          <>
            It was undone <RelativeTime at={undoneAt} />.
          </>
        ) : endsAt === null ? (
          endlessWords(kind)
        ) : (
          <>
            Until <ExactDay at={endsAt} isMoment />.
          </>
        )}
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft text-sm">{term}</dt>
      <dd className="overflow-clip [overflow-wrap:anywhere] whitespace-pre-wrap">
        <bdi>{children}</bdi>
      </dd>
    </div>
  )
}
