import type { Metadata } from 'next'
import { randomUUID } from 'node:crypto'

import { memberOnly } from '@/app/member-only'
import { BringForm } from '@/components/bookmarks/bring-form'
import { ImportReport } from '@/components/bookmarks/import-report'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { importPreview, importsWithLeft } from '@/server/bookmarks/import-preview'

import { forgetLeft, takeIn } from './actions'

export const metadata: Metadata = { title: 'Bring bookmarks in', robots: { index: false } }

export default async function ImportPage({ searchParams }: PageProps<'/bookmarks/import'>) {
  const actor = await memberOnly('/bookmarks/import')
  const id = uuid.safeParse((await searchParams)['file'])
  const view = id.success ? await importPreview(actor, id.data) : null
  return (
    <Page
      title="Bring bookmarks in"
      kicker={<TextLink href="/bookmarks">Bookmarks</TextLink>}
      lead="From a file of this library, of Readwise, of Hypothesis, or of Web Annotations. Nothing is kept before you have seen it."
    >
      {view ? (
        <ImportReport view={view} action={takeIn} />
      ) : (
        <BringForm
          clientKey={randomUUID()}
          left={await importsWithLeft(actor)}
          forget={forgetLeft}
        />
      )}
    </Page>
  )
}
