import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { leadTo } from '@/app/lead-to'
import { HandleForm } from '@/components/accounts/handle-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { returnPath } from '@/domain/accounts/return-path'
import { currentActor } from '@/server/auth/current-actor'

import { takeHandle } from './actions'

export const metadata: Metadata = { title: 'Welcome', robots: { index: false } }

export default async function WelcomePage({ searchParams }: PageProps<'/welcome'>) {
  const returnTo = returnPath((await searchParams)['returnTo'])
  const actor = await currentActor()
  if (actor.kind === 'visitor') redirect('/sign-in')
  if (actor.handle !== null) leadTo(returnTo)
  return (
    <Page
      title="What shall we call you?"
      width="narrow"
      lead="A name of your choosing, not your own. It stands beside what you write here."
    >
      <HandleForm action={takeHandle} returnTo={returnTo} />
      <p className="mt-10 text-sm">
        If you would rather not stay,{' '}
        <TextLink href="/account/leaving">erase your account</TextLink>.
      </p>
    </Page>
  )
}
