import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { DraftList } from '@/components/discussion/draft-list'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { UndoNotice } from '@/components/ui/undo-notice'
import { uuid } from '@/domain/uuid'
import { ownDrafts } from '@/server/discussion/own-drafts'

import { bringBack, discard } from './actions'

export const metadata: Metadata = { title: 'Drafts', robots: { index: false } }

export default async function DraftsPage({ searchParams }: PageProps<'/account/drafts'>) {
  const actor = await memberOnly('/account/drafts')
  const drafts = await ownDrafts(actor)
  const removed = uuid.safeParse((await searchParams)['removed'])
  return (
    <Page
      title="Drafts"
      width="narrow"
      kicker={<TextLink href="/account">Your account</TextLink>}
      lead="What you began to write and have not sent. Nobody else sees this."
    >
      {removed.success ? (
        <UndoNotice title="Draft deleted" hidden={{ id: removed.data }} action={bringBack}>
          <p>You can bring it back for a day, from here.</p>
        </UndoNotice>
      ) : null}
      {drafts.length === 0 ? (
        <EmptyState
          title="No drafts"
          action={<ButtonLink href="/">Find a conversation</ButtonLink>}
        >
          What you type in a conversation is kept here until you post it.
        </EmptyState>
      ) : (
        <DraftList drafts={drafts} discard={discard} />
      )}
    </Page>
  )
}
