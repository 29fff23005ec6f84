import type { Metadata } from 'next'

import { site } from '@/app/site'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { linkInput } from '@/domain/accounts/sign-in'
import { mailedLink } from '@/server/accounts/mailed-link'

import { enterByLink } from '../../../actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

/** Opening this page uses nothing up: scanners of mail open links too. Only the button does. */
export default async function LinkPage({ params }: PageProps<'/sign-in/link/[request]/[token]'>) {
  const named = linkInput.safeParse(await params)
  const [{ name }, link] = await Promise.all([
    site(),
    named.success ? mailedLink(named.data, new Date()) : null,
  ])
  return (
    <Page title="One more step" width="narrow" lead={`Press the button, and you are in ${name}.`}>
      {link ? null : (
        <div className="mb-6">
          <Notice tone="warning">
            This link has been used, is older than 15 minutes, or is not whole.{' '}
            <TextLink href="/sign-in">Ask for a new one</TextLink>.
          </Notice>
        </div>
      )}
      {named.success ? (
        <ActionForm action={enterByLink} hidden={named.data}>
          {link ? <p className="text-base">It was sent to {link.address}</p> : null}
          <div>
            <PendingButton>Sign in</PendingButton>
          </div>
        </ActionForm>
      ) : null}
      <p className="text-ink-soft mt-8 text-sm">
        You did not ask to sign in? Close this page; nothing has happened. Or{' '}
        <TextLink href="/sign-in">ask for a new link</TextLink>, or go{' '}
        <TextLink href="/">back to the library</TextLink>.
      </p>
    </Page>
  )
}
