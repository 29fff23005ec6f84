import type { Metadata } from 'next'

import { unlessBuilding } from '@/app/while-building'
import { AuthorCard } from '@/components/library/author-card'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { authorOverview } from '@/server/library/author-overview'

export const dynamic = 'force-static'

export const metadata: Metadata = {
  title: 'Authors',
  description: 'Who writes here, and who can be reached now.',
  alternates: { canonical: '/authors' },
}

export default async function AuthorsPage() {
  const authors = await unlessBuilding(authorOverview, [])
  return (
    <Page title="Authors" width="wide" lead="Who writes here, and who can be reached now.">
      {authors.length === 0 ? (
        <EmptyState title="Nobody has published here yet.">
          Whoever writes the first essay will stand here.
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {authors.map((author) => (
            <li key={author.slug}>
              <AuthorCard author={author} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
