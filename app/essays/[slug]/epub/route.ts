import { notFound } from 'next/navigation'
import { config } from '@/server/config'
import { epubFile } from '@/server/library/epub-file'
import { essayBook } from '@/server/library/essay-copy'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

/** The essay as a book: /essays/[slug].epub. */
export async function GET(_: Request, { params }: RouteContext<'/essays/[slug]/epub'>) {
  const { slug } = await params
  const book = (await essayBook(slug, config().origin)) ?? notFound()
  return new Response(epubFile(book), {
    headers: {
      'content-type': 'application/epub+zip',
      'content-disposition': `attachment; filename="${slug}.epub"`,
    },
  })
}
