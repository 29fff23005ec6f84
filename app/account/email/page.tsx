import type { Metadata } from 'next'

import { confirmedOnly } from '@/app/confirmed-only'
import { ChangeEmailForm } from '@/components/accounts/change-email-form'
import { EmailCodeForm } from '@/components/accounts/email-code-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { accountOf } from '@/server/accounts/queries'
import { codeUnderWay } from '@/server/accounts/session-code'

import { askForChange, change } from './actions'

export const metadata: Metadata = { title: 'E-mail address', robots: { index: false } }

export default async function EmailPage({ searchParams }: PageProps<'/account/email'>) {
  const actor = await confirmedOnly('/account/email')
  const { changed } = await searchParams
  const [{ email }, sentTo] = await Promise.all([
    accountOf(actor),
    codeUnderWay(actor, 'CHANGE_EMAIL', new Date()),
  ])
  return (
    <Page
      title="E-mail address"
      kicker={<TextLink href="/account">Your account</TextLink>}
      width="narrow"
      lead={
        email === null
          ? 'You have none here yet. With one you can also sign in by mail.'
          : `Now it is ${email}. Nobody but you sees it.`
      }
    >
      <div className="flex flex-col gap-10">
        {changed === undefined ? null : <Notice tone="success">It is changed.</Notice>}
        {sentTo === null ? null : <EmailCodeForm action={change} sentTo={sentTo} />}
        <ChangeEmailForm action={askForChange} isFirst={email === null} />
      </div>
    </Page>
  )
}
