import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { ActionForm } from '@/components/ui/action-form'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { countedEssays } from '@/server/bookmarks/switch-counts'

import { switchThem } from './actions'

export const metadata: Metadata = { title: 'Quiet counts', robots: { index: false } }

export default async function CountsPage() {
  const actor = await memberOnly('/editors/counts')
  if (!may(actor, 'library.edit')) notFound()
  const essays = await countedEssays(actor)
  return (
    <Page
      title="Quiet counts"
      lead="Whoever asks for it sees which sentences at least five readers keep. Of an essay you can leave it away."
      kicker={<TextLink href="/editors">Editors</TextLink>}
    >
      <ul className="divide-rule divide-y">
        {essays.map(({ slug, title, isHidden }) => (
          <li key={slug} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <TextLink href={`/essays/${slug}`}>{title}</TextLink>
              {isHidden ? <span className="text-ink-soft text-sm"> · not shown</span> : null}
            </span>
            <ActionForm
              action={switchThem}
              hidden={{ slug, wish: isHidden ? 'show' : 'hide' }}
              className="contents"
            >
              <PendingButton
                variant="plain"
                pending="Saving…"
                aria-label={`${isHidden ? 'Show' : 'Leave away'} the counts of ${title}`}
              >
                {isHidden ? 'Show them' : 'Leave them away'}
              </PendingButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Page>
  )
}
