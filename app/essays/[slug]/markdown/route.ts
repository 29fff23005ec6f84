import { notFound } from 'next/navigation'
import { config } from '@/server/config'
import { essayMarkdown } from '@/server/library/essay-copy'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

/** The essay as a Markdown file: /essays/[slug].md. */
export async function GET(_: Request, { params }: RouteContext<'/essays/[slug]/markdown'>) {
  const text = await essayMarkdown((await params).slug, config().origin)
  return new Response(text ?? notFound(), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
}
