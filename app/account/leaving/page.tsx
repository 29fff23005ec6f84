import type { Metadata, Route } from 'next'

import { signedInOnly } from '@/app/signed-in-only'
import { EraseForm } from '@/components/accounts/erase-form'
import { ErasureAhead } from '@/components/accounts/erasure-ahead'
import { PauseForm } from '@/components/accounts/pause-form'
import { WhatIsKept } from '@/components/accounts/what-is-kept'
import { ButtonLink } from '@/components/ui/button-link'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { leavingOf } from '@/server/accounts/leaving-of'

import { endPause, erase, keepAccount, pause } from './actions'

const CONFIRM = '/account/confirm?returnTo=%2Faccount%2Fleaving' as Route

export const metadata: Metadata = { title: 'Leaving', robots: { index: false } }

export default async function LeavingPage() {
  const actor = await signedInOnly('/account/leaving')
  const { isPaused, eraseAt, commentsGo, isConfirmed } = await leavingOf(actor, new Date())
  return (
    <Page
      title="Leaving"
      kicker="Your account"
      width="narrow"
      lead="For a while, or for good. Nobody asks why."
    >
      {eraseAt === null ? null : (
        <ErasureAhead eraseAt={eraseAt} commentsGo={commentsGo} action={keepAccount} />
      )}
      {actor.handle === null ? null : (
        <>
          <section className="mb-12">
            <SectionHeading>Before you go</SectionHeading>
            <p className="text-base">
              <TextLink href="/account/archive">Take everything out</TextLink>: your comments,
              bookmarks and notes, and all else, in one file.
            </p>
          </section>
          <section className="mb-12">
            <SectionHeading>Pause</SectionHeading>
            <PauseForm isPaused={isPaused} pause={pause} endPause={endPause} />
          </section>
        </>
      )}
      <section>
        <SectionHeading>Erase the account</SectionHeading>
        <WhatIsKept />
        {eraseAt !== null ? null : isConfirmed ? (
          <EraseForm handle={actor.handle} action={erase} />
        ) : (
          <div className="flex flex-col items-start gap-4">
            <p className="text-base">Only who has just shown who they are can do this.</p>
            <ButtonLink href={CONFIRM}>Show that it is you</ButtonLink>
          </div>
        )}
      </section>
    </Page>
  )
}
