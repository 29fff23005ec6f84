import type { Metadata } from 'next'

import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { MAIL_WORDS, stopMailInput } from '@/domain/notifications/stop-mail'
import { isOurStopLink } from '@/server/notifications/stop-mail'

import { endMails } from './actions'

export const metadata: Metadata = { title: 'No more mails', robots: { index: false } }

type StopMailPageProps = PageProps<'/unsubscribe/[id]/[reason]/[token]'>

export default async function StopMailPage({ params }: StopMailPageProps) {
  const { id: member, ...link } = await params
  const parsed = stopMailInput.safeParse({ member, ...link })
  if (!parsed.success || !isOurStopLink(parsed.data)) {
    return (
      <Page title="No more mails" width="narrow">
        <Notice tone="warning" title="This link does not work">
          Copy all of it from the mail. Or sign in and choose under{' '}
          <TextLink href="/account/preferences">Preferences</TextLink>.
        </Notice>
      </Page>
    )
  }
  return (
    <Page
      title="No more mails?"
      width="narrow"
      lead={`You get mails ${MAIL_WORDS[parsed.data.reason]}.`}
    >
      <ActionForm action={endMails} hidden={parsed.data}>
        <div>
          <PendingButton>End these mails</PendingButton>
        </div>
      </ActionForm>
    </Page>
  )
}
