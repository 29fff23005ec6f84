import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { ExportPanel } from '@/components/bookmarks/export-panel'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { USUAL_TEMPLATE } from '@/domain/bookmarks/formats/markdown-book'
import { Refusal } from '@/domain/refusal'
import { bookBeginning } from '@/server/bookmarks/book-file'

export const metadata: Metadata = { title: 'Take your bookmarks out', robots: { index: false } }

const PREVIEW_LENGTH = 4000

export default async function ExportPage({ searchParams }: PageProps<'/bookmarks/export'>) {
  const actor = await memberOnly('/bookmarks/export')
  const asked = (await searchParams)['template']
  const template = (typeof asked === 'string' ? asked : USUAL_TEMPLATE).replaceAll('\r\n', '\n')
  const outcome = await bookBeginning(actor, template, PREVIEW_LENGTH).then(
    (preview) => ({ preview, fault: null }),
    (problem: unknown) => {
      if (problem instanceof Refusal) return { preview: '', fault: problem.message }
      throw problem
    },
  )
  return (
    <Page
      title="Take your bookmarks out"
      kicker={<TextLink href="/bookmarks">Bookmarks</TextLink>}
      lead="Everything you keep, with your notes; also passages that are gone from their essays."
    >
      <ExportPanel template={template} {...outcome} />
    </Page>
  )
}
