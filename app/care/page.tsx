import type { Metadata } from 'next'

import { HousePage } from '@/components/library/house-page'
import { housePage } from '@/app/house-pages'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const { title } = await housePage('care')
  return { title, alternates: { canonical: '/care' } }
}

export default async function CarePage() {
  return <HousePage {...await housePage('care')} />
}
