import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { ThreadLog } from '@/components/discussion/thread-log'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { uuid } from '@/domain/uuid'
import { threadLog } from '@/server/discussion/thread-log'

import { undo } from './actions'

export const metadata: Metadata = { title: 'Log of a conversation', robots: { index: false } }

export default async function LogPage({ params }: PageProps<'/threads/[id]/log'>) {
  const { id: named } = await params
  const actor = await memberOnly(`/threads/${named}/log`)
  if (!may(actor, 'thread.tend')) notFound()
  const id = uuid.safeParse(named)
  const log = (id.success ? await threadLog(id.data) : null) ?? notFound()
  return (
    <Page
      title="Log of a conversation"
      kicker={<TextLink href={`/threads/${named}`}>{log.title || 'A conversation'}</TextLink>}
      lead={
        <>
          What was done with <TextLink href={`/threads/${named}/tools`}>its tools</TextLink>, the
          latest first.
        </>
      }
    >
      <ThreadLog lines={log.lines} action={undo} />
    </Page>
  )
}
