import type { Route } from 'next'
import { Fragment, type ReactNode } from 'react'

import { TextLink } from '@/components/ui/text-link'
import { comparisonAddress } from '@/domain/library/comparison'

type Concept = { slug: string; term: string }

type ConceptFactsProps = {
  concept: Concept & {
    alsoKnownAs: readonly string[]
    stageOf: readonly (Concept & { place: number; count: number })[]
    seeAlso: readonly Concept[]
    comparable: readonly Concept[]
    questions: readonly { slug: string; heading: string }[]
  }
}

/** What else is known of a concept: its other names, its neighbours, what it can be compared with. */
export function ConceptFacts({ concept }: ConceptFactsProps) {
  const { slug, alsoKnownAs, stageOf, seeAlso, comparable, questions } = concept
  return (
    <dl className="concept-facts">
      <Fact term="Also known as" said={alsoKnownAs.map((name) => [name, name])} />
      <Fact
        term="A stage of"
        said={stageOf.map((whole) => [
          whole.slug,
          <Fragment key={whole.slug}>
            <TextLink href={`/concepts/${whole.slug}`}>{whole.term}</TextLink>
            {` (${whole.place} of ${whole.count})`}
          </Fragment>,
        ])}
      />
      <Fact
        term="See also"
        said={seeAlso.map((other) => [
          other.slug,
          <TextLink key={other.slug} href={`/concepts/${other.slug}`}>
            {other.term}
          </TextLink>,
        ])}
      />
      <Fact
        term="Compare with"
        said={comparable.map((other) => [
          other.slug,
          <TextLink key={other.slug} href={comparisonAddress(slug, other.slug) as Route}>
            {other.term}
          </TextLink>,
        ])}
      />
      <Fact
        term="Where the essays differ"
        said={questions.map((question) => [
          question.slug,
          <TextLink key={question.slug} href={`/questions/${question.slug}`}>
            {question.heading}
          </TextLink>,
        ])}
      />
    </dl>
  )
}

function Fact({ term, said }: { term: string; said: readonly (readonly [string, ReactNode])[] }) {
  if (said.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      {said.map(([key, words]) => (
        <dd key={key}>{words}</dd>
      ))}
    </div>
  )
}
