import type { Metadata } from 'next'

import { HousePage } from '@/components/library/house-page'
import { housePage } from '@/app/house-pages'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const { title } = await housePage('guidelines')
  return { title, alternates: { canonical: '/guidelines' } }
}

export default async function GuidelinesPage() {
  return <HousePage {...await housePage('guidelines')} />
}
