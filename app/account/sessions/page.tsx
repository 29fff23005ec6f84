import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { SessionList } from '@/components/accounts/session-list'
import { ActionForm } from '@/components/ui/action-form'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { ownSessions } from '@/server/accounts/own-sessions'

import { endOne, endOthers } from './actions'

export const metadata: Metadata = { title: 'Where you are signed in', robots: { index: false } }

export default async function SessionsPage() {
  const actor = await memberOnly('/account/sessions')
  const sessions = await ownSessions(actor, new Date())
  return (
    <Page
      title="Where you are signed in"
      kicker={<TextLink href="/account">Your account</TextLink>}
      width="narrow"
      lead="Each lasts 30 days from when it was last used. One that is ended is out at its next step."
    >
      <ActionForm action={endOne}>
        <SessionList sessions={sessions} />
      </ActionForm>
      <div className="mt-8 flex flex-wrap gap-3">
        <ActionForm action={endOthers}>
          {sessions.length > 1 ? (
            <PendingButton variant="quiet">Sign out everywhere else</PendingButton>
          ) : (
            <p className="text-ink-soft text-base">You are signed in nowhere else.</p>
          )}
        </ActionForm>
      </div>
    </Page>
  )
}
