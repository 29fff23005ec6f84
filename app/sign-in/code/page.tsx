import type { Metadata } from 'next'

import { CodeForm } from '@/components/accounts/code-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { config } from '@/server/config'

import { enterByCode } from '../actions'

export const metadata: Metadata = { title: 'Look in your mail', robots: { index: false } }
export const dynamic = 'force-dynamic'

export default function CodePage() {
  return (
    <Page
      title="Look in your mail"
      width="narrow"
      lead="Open the link in it, or type the code here. Both work once, for 15 minutes."
    >
      <CodeForm action={enterByCode} />
      <p className="text-ink-soft mt-8 text-sm">
        Nothing came? Look among the unwanted mail, or{' '}
        <TextLink href="/sign-in">ask for another</TextLink>.
      </p>
      <WithoutMailServer />
    </Page>
  )
}

function WithoutMailServer() {
  const { mailUrl, mailbox } = config()
  if (mailUrl !== null) return null
  return (
    <p className="text-ink-soft mt-3 text-sm">
      This library has no mail server yet.{' '}
      {mailbox ? (
        <>
          Its mail is kept in <TextLink href="/dev/mail">the mailbox</TextLink>.
        </>
      ) : (
        <>Its owner finds the mail in the data folder, under mail/.</>
      )}
    </p>
  )
}
