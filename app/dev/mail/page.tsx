import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { config } from '@/server/config'
import { keptMails } from '@/server/mail/mailbox'

export const metadata: Metadata = { title: 'Mailbox', robots: { index: false } }
export const dynamic = 'force-dynamic'

export default async function MailboxPage() {
  if (!config().mailbox) notFound()
  const mails = await keptMails()
  return (
    <Page title="Mailbox" lead="Mail that this library would send, newest first.">
      {mails.length === 0 ? <EmptyState title="No mail yet" /> : null}
      <ul className="flex flex-col gap-6">
        {mails.map((mail) => (
          <Card as="li" key={mail.id} aria-labelledby={`mail-${mail.id}`}>
            <h2 id={`mail-${mail.id}`} className="text-lg">
              {mail.subject}
            </h2>
            <p className="text-ink-soft text-sm">To {mail.to}</p>
            <p className="mt-3 text-sm break-words whitespace-pre-wrap">{linked(mail.text)}</p>
          </Card>
        ))}
      </ul>
    </Page>
  )
}

/** The words with their addresses made into links. */
const linked = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} className="link break-all">
        {part}
      </a>
    ) : (
      part
    ),
  )
