import type { Metadata } from 'next'

import { ActionForm } from '@/components/ui/action-form'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'

import { enterByLink } from '../../../actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

/** Opening this page uses nothing up: scanners of mail open links too. Only the button does. */
export default async function LinkPage({ params }: PageProps<'/sign-in/link/[request]/[token]'>) {
  return (
    <Page title="One more step" width="narrow" lead="Press the button and you are in.">
      <ActionForm action={enterByLink} hidden={await params}>
        <div>
          <PendingButton>Sign in</PendingButton>
        </div>
      </ActionForm>
      <p className="text-ink-soft mt-8 text-sm">
        You did not ask to sign in? Close this page; nothing has happened. Or{' '}
        <TextLink href="/sign-in">ask for a new link</TextLink>.
      </p>
    </Page>
  )
}
