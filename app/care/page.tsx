import type { Metadata } from 'next'

import { placesOfCare } from '@/app/care-places'
import { housePage } from '@/app/house-pages'
import { CarePage } from '@/components/library/care-page'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const { title } = await housePage('care')
  return { title, alternates: { canonical: '/care' } }
}

export default async function Care() {
  return <CarePage {...await housePage('care')} places={await placesOfCare()} />
}
