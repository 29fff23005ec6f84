import type { Metadata } from 'next'

import { PasskeySignIn } from '@/components/accounts/passkey-sign-in'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { Page } from '@/components/ui/page'
import { returnPath } from '@/domain/accounts/return-path'

import { askForMail } from './actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { returnTo } = await searchParams
  return (
    <Page
      title="Sign in"
      width="narrow"
      lead="No password. We send a link and a six-digit code to your address; either one lets you in."
    >
      <SignInForm action={askForMail} returnTo={returnPath(returnTo)} />
      <PasskeySignIn returnTo={returnPath(returnTo)} />
    </Page>
  )
}
