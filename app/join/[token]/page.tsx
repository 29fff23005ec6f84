import type { Metadata } from 'next'

import { askForMail } from '@/app/sign-in/actions'
import { site } from '@/app/site'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { invitationNow } from '@/server/accounts/queries'

export const metadata: Metadata = { title: 'You are invited', robots: { index: false } }

const WORTHLESS = {
  used: 'As many people as it was meant for have come by it.',
  expired: 'It was good until a day that has passed.',
  revoked: 'It was taken back.',
  unknown: 'It is not whole, or was never made.',
} as const

export default async function JoinPage({ params }: PageProps<'/join/[token]'>) {
  const { token } = await params
  const [{ name }, state] = await Promise.all([site(), invitationNow(token, new Date())])
  if (state !== 'open') {
    return (
      <Page title="This invitation is not open" width="narrow">
        <Notice tone="warning" title={WORTHLESS[state]}>
          Ask whoever sent it for a new one. If you are a member already,{' '}
          <TextLink href="/sign-in">sign in</TextLink>. Reading needs no account.
        </Notice>
      </Page>
    )
  }
  return (
    <Page
      title={`Join ${name}`}
      width="narrow"
      lead="You were invited. No password: we send a link and a six-digit code to your address; either one lets you in."
    >
      <SignInForm action={askForMail} returnTo="/" invitation={token} />
    </Page>
  )
}
