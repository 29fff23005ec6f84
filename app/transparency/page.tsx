import type { Metadata } from 'next'

import { transparencyYears } from '@/server/moderation/transparency'

import { YearPage } from './year-page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Transparency',
  description: 'How this library was moderated, year by year, in numbers.',
  alternates: { canonical: '/transparency' },
}

export default async function TransparencyPage() {
  const years = await transparencyYears()
  return <YearPage year={years[0] ?? 0} years={years} />
}
