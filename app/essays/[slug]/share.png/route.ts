import { notFound } from 'next/navigation'
import { shareImage } from '@/app/share-image'
import { shareWords } from '@/server/library/share-words'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

export async function GET(_: Request, { params }: RouteContext<'/essays/[slug]/share.png'>) {
  return shareImage((await shareWords('essays', (await params).slug)) ?? notFound())
}
