import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { transparencyYears } from '@/server/moderation/transparency'

import { YearPage } from '../year-page'

export const dynamic = 'force-dynamic'

type Asked = PageProps<'/transparency/[year]'>

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { year } = await params
  return { title: `Moderation in ${year}`, alternates: { canonical: `/transparency/${year}` } }
}

export default async function TransparencyYearPage({ params }: Asked) {
  const [{ year }, years] = await Promise.all([params, transparencyYears()])
  const asked = years.find((one) => String(one) === year)
  if (asked === undefined) notFound()
  return <YearPage year={asked} years={years} />
}
