import type { Metadata } from 'next'
import { cache } from 'react'

import { ConceptChoice } from '@/components/library/concept-choice'
import { ConceptComparison } from '@/components/library/concept-comparison'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { comparisonAddress, comparisonTrouble } from '@/domain/library/comparison'
import { termTitle } from '@/domain/library/term-title'
import { comparableConcepts, comparisonOf } from '@/server/library/concept-comparison'

type ComparePageProps = PageProps<'/concepts/compare'>

const compared = cache(comparisonOf)

async function askedFor({ searchParams }: ComparePageProps) {
  const { a, b } = await searchParams
  const [one, other] = [a, b].map((asked) => (typeof asked === 'string' ? asked : ''))
  return { one: one ?? '', other: other ?? '' }
}

export async function generateMetadata(props: ComparePageProps): Promise<Metadata> {
  const { one, other } = await askedFor(props)
  const { a, b } = await compared(one, other)
  const isPair = a !== null && b !== null && one !== other
  return {
    title: isPair ? `${termTitle(a.term)} and ${b.term}` : 'Compare two concepts',
    alternates: { canonical: isPair ? comparisonAddress(one, other) : '/concepts/compare' },
  }
}

export default async function ComparePage(props: ComparePageProps) {
  const { one, other } = await askedFor(props)
  const [{ a, b, rows }, concepts] = await Promise.all([compared(one, other), comparableConcepts()])
  const trouble = comparisonTrouble({ asked: one, found: a }, { asked: other, found: b }, rows)
  const isShown = trouble === null && a !== null && b !== null
  return (
    <Page
      title={isShown ? `${termTitle(a.term)} and ${b.term}` : 'Compare two concepts'}
      kicker={<TextLink href="/concepts">Concepts</TextLink>}
      lead="Trait by trait, and for each the passage it stands on."
      width="wide"
    >
      <ConceptChoice concepts={concepts} a={one} b={other} />
      {isShown ? (
        <ConceptComparison a={a} b={b} rows={rows} />
      ) : (
        <Notice tone={one === '' && other === '' ? 'info' : 'warning'}>{trouble}</Notice>
      )}
    </Page>
  )
}
