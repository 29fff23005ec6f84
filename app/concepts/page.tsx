import type { Metadata } from 'next'

import { unlessBuilding } from '@/app/while-building'
import { ConceptList } from '@/components/library/concept-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { conceptList } from '@/server/library/concept-list'

export const dynamic = 'force-static'

export const metadata: Metadata = {
  title: 'Concepts',
  description: 'The terms of this library: what each means, and what every essay says of it.',
  alternates: { canonical: '/concepts' },
}

export default async function ConceptsPage() {
  const concepts = await unlessBuilding(conceptList, [])
  return (
    <Page
      title="Concepts"
      width="wide"
      lead={
        <>
          What each term means here, and what every essay says of it. Two of them can be{' '}
          <TextLink href="/concepts/compare">compared side by side</TextLink>.
        </>
      }
    >
      {concepts.length === 0 ? (
        <EmptyState title="No concept has been defined yet.">
          The first one will stand here as soon as an editor publishes it.
        </EmptyState>
      ) : (
        <ConceptList concepts={concepts} />
      )}
    </Page>
  )
}
