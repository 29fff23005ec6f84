import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { ActionForm } from '@/components/ui/action-form'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { accountOf } from '@/server/accounts/queries'

import { leave, leaveEverywhere } from './actions'

export const metadata: Metadata = { title: 'Account', robots: { index: false } }

export default async function AccountPage() {
  const actor = await memberOnly('/account')
  const { email, sessions } = await accountOf(actor)
  return (
    <Page title={actor.handle} kicker="Your account" width="narrow">
      <dl className="mb-10 grid gap-4 text-base">
        <div>
          <dt className="text-ink-soft text-sm">E-mail address, seen by you alone</dt>
          <dd className="break-all">{email}</dd>
        </div>
        {actor.roles.length > 0 ? (
          <div>
            <dt className="text-ink-soft text-sm">What you look after</dt>
            <dd>{actor.roles.join(', ').toLowerCase()}</dd>
          </div>
        ) : null}
      </dl>
      <SectionHeading>Your places</SectionHeading>
      <ul className="mb-10 flex flex-wrap gap-x-6 gap-y-3 text-base">
        <li>
          <TextLink href="/bookmarks">Bookmarks</TextLink>
        </li>
        <li>
          <TextLink href="/notifications">Notifications</TextLink>
        </li>
        {may(actor, 'moderation.see') ? (
          <li>
            <TextLink href="/moderation">Moderation</TextLink>
          </li>
        ) : null}
      </ul>
      <SectionHeading>Leaving</SectionHeading>
      <div className="mt-5 flex flex-wrap gap-3">
        <ActionForm action={leave}>
          <PendingButton variant="quiet">Sign out</PendingButton>
        </ActionForm>
        {sessions > 1 ? (
          <ActionForm action={leaveEverywhere}>
            <PendingButton variant="quiet">Sign out everywhere ({sessions} places)</PendingButton>
          </ActionForm>
        ) : null}
      </div>
    </Page>
  )
}
