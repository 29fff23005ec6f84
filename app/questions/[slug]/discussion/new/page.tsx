import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOrAnswer } from '@/app/member-or-answer'
import { RestingNotice } from '@/components/accounts/resting-notice'
import { ThreadForm } from '@/components/discussion/thread-form'
import { BarNotice } from '@/components/moderation/bar-notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { draftOwner } from '@/server/discussion/draft-owner'
import { draftToOpen } from '@/server/discussion/draft-to-open'
import { discussionOfQuestion } from '@/server/discussion/queries'
import { allowsUnnamed } from '@/server/discussion/unnamed'
import { writingBarOf } from '@/server/moderation/writing-bar-of'

import { startThread } from '../actions'

export const metadata: Metadata = { title: 'Open a conversation', robots: { index: false } }

type NewThreadPageProps = PageProps<'/questions/[slug]/discussion/new'>

export default async function NewThreadPage({ params, searchParams }: NewThreadPageProps) {
  const { slug } = await params
  const actor = await memberOrAnswer(`/questions/${slug}/discussion/new`)
  const discussion = await discussionOfQuestion(slug, actor)
  if (!discussion || discussion.isWithdrawn) notFound()
  const box = { kind: 'new-thread', about: 'question', slug, passage: null } as const
  const draft = await draftToOpen(actor, (await searchParams)['draft'], box)
  const bar = await writingBarOf(actor)
  return (
    <Page
      title="Open a conversation"
      kicker={<TextLink href={`/questions/${slug}`}>{discussion.subject.title}</TextLink>}
      width="narrow"
    >
      <RestingNotice isPaused={actor.kind === 'member' && actor.isPaused === true} />
      {bar ? <BarNotice bar={bar} here={`/questions/${slug}/discussion/new`} /> : null}
      <ThreadForm
        owner={draftOwner(actor)}
        action={startThread}
        subject={discussion.subject}
        clientKey={randomUUID()}
        allowsUnnamed={await allowsUnnamed()}
        draft={draft}
      />
    </Page>
  )
}
