import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { changeFollow } from '@/app/follow/actions'
import { AccountMatters } from '@/components/accounts/account-matters'
import { AccountPlaces } from '@/components/accounts/account-places'
import { LeaveNothingHere } from '@/components/accounts/leave-nothing-here'
import { AvailabilityForm } from '@/components/library/availability-form'
import { BarNotice } from '@/components/moderation/bar-notice'
import { FollowList } from '@/components/notifications/follow-list'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { accountOf } from '@/server/accounts/queries'
import { speakingAuthors } from '@/server/library/speaking-authors'
import { writingBarOf } from '@/server/moderation/writing-bar-of'
import { followsOf } from '@/server/notifications/follows-of'

import { leave, leaveEverywhere, sayWhetherAvailable } from './actions'

export const metadata: Metadata = { title: 'Account', robots: { index: false } }

export default async function AccountPage() {
  const actor = await memberOnly('/account')
  const [{ email, sessions }, bar, bylines, follows] = await Promise.all([
    accountOf(actor),
    writingBarOf(actor),
    speakingAuthors(actor, new Date()),
    followsOf(actor),
  ])
  return (
    <Page title={actor.handle} kicker="Your account" width="narrow">
      {bar ? (
        <div className="mb-8">
          <BarNotice bar={bar} here="/account" />
        </div>
      ) : null}
      {actor.isPaused ? <AtRest /> : null}
      <dl className="mb-10 grid gap-4 text-base">
        <div>
          <dt className="text-ink-soft text-sm">E-mail address, seen by you alone</dt>
          <dd className="break-all">{email ?? 'none yet'}</dd>
        </div>
        {actor.roles.length > 0 ? (
          <div>
            <dt className="text-ink-soft text-sm">What you look after</dt>
            <dd>{actor.roles.join(', ').toLowerCase()}</dd>
          </div>
        ) : null}
      </dl>
      <AccountPlaces
        moderates={may(actor, 'moderation.see')}
        edits={may(actor, 'library.edit')}
        owns={may(actor, 'library.settings')}
      />
      <Bylines authors={bylines} />
      <Follows follows={follows} />
      <AccountMatters />
      <SigningOut sessions={sessions} />
    </Page>
  )
}

function SigningOut({ sessions }: { sessions: number }) {
  return (
    <>
      <SectionHeading>Leaving</SectionHeading>
      <div className="mt-5 flex flex-wrap gap-3">
        <ActionForm action={leave}>
          <LeaveNothingHere />
          <PendingButton variant="quiet">Sign out</PendingButton>
        </ActionForm>
        {sessions > 1 ? (
          <ActionForm action={leaveEverywhere}>
            <LeaveNothingHere />
            <PendingButton variant="quiet">Sign out everywhere ({sessions} places)</PendingButton>
          </ActionForm>
        ) : null}
      </div>
    </>
  )
}

function AtRest() {
  return (
    <div className="mb-8">
      <Notice tone="warning" title="Your account is paused, or about to be erased">
        <TextLink href="/account/leaving">Come back, or keep it</TextLink>
      </Notice>
    </div>
  )
}

function Bylines({ authors }: { authors: Awaited<ReturnType<typeof speakingAuthors>> }) {
  if (authors.length === 0) return null
  return (
    <div id="bylines" className="mb-10">
      <SectionHeading>Can you be reached?</SectionHeading>
      <div className="flex flex-col gap-5">
        {authors.map((author) => (
          <AvailabilityForm key={author.slug} author={author} action={sayWhetherAvailable} />
        ))}
      </div>
    </div>
  )
}

function Follows({ follows }: { follows: Awaited<ReturnType<typeof followsOf>> }) {
  return (
    <div id="follows" className="mb-10">
      <SectionHeading>What you follow</SectionHeading>
      <FollowList follows={follows} action={changeFollow} />
    </div>
  )
}
