import { notFound } from 'next/navigation'
import { shareImage } from '@/app/share-image'
import { shareWords } from '@/server/library/share-words'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

export async function GET(_: Request, { params }: RouteContext<'/concepts/[slug]/share.png'>) {
  return shareImage((await shareWords('concepts', (await params).slug)) ?? notFound())
}
