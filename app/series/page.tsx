import type { Metadata } from 'next'

import { unlessBuilding } from '@/app/while-building'
import { SeriesCard } from '@/components/library/series-card'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { seriesOverview } from '@/server/library/series-overview'

export const dynamic = 'force-static'

export const metadata: Metadata = {
  title: 'Series',
  description: 'Essays that belong together, in the order in which they are meant to be read.',
  alternates: { canonical: '/series' },
}

export default async function SeriesIndexPage() {
  const series = await unlessBuilding(seriesOverview, [])
  return (
    <Page
      title="Series"
      width="wide"
      lead="Essays that belong together, in the order in which they are meant to be read."
    >
      {series.length === 0 ? (
        <EmptyState title="There is no series yet.">
          Every essay stands by itself so far.
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {series.map((one) => (
            <li key={one.slug}>
              <SeriesCard series={one} level={2} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
