import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOrAnswer } from '@/app/member-or-answer'
import { RestingNotice } from '@/components/accounts/resting-notice'
import { ThreadForm } from '@/components/discussion/thread-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { discussionOfQuestion } from '@/server/discussion/queries'
import { allowsUnnamed } from '@/server/discussion/unnamed'

import { startThread } from '../actions'

export const metadata: Metadata = { title: 'Open a conversation', robots: { index: false } }

type NewThreadPageProps = PageProps<'/questions/[slug]/discussion/new'>

export default async function NewThreadPage({ params }: NewThreadPageProps) {
  const { slug } = await params
  const actor = await memberOrAnswer(`/questions/${slug}/discussion/new`)
  const discussion = await discussionOfQuestion(slug, actor)
  if (!discussion || discussion.isWithdrawn) notFound()
  return (
    <Page
      title="Open a conversation"
      kicker={<TextLink href={`/questions/${slug}`}>{discussion.subject.title}</TextLink>}
      width="narrow"
    >
      <RestingNotice isPaused={actor.kind === 'member' && actor.isPaused === true} />
      <ThreadForm
        action={startThread}
        subject={discussion.subject}
        clientKey={randomUUID()}
        allowsUnnamed={await allowsUnnamed()}
      />
    </Page>
  )
}
