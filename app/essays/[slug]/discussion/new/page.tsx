import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOrAnswer } from '@/app/member-or-answer'
import { RestingNotice } from '@/components/accounts/resting-notice'
import { ThreadForm } from '@/components/discussion/thread-form'
import { BarNotice } from '@/components/moderation/bar-notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { passageChoice } from '@/domain/discussion/thread'
import { draftOwner } from '@/server/discussion/draft-owner'
import { draftToOpen } from '@/server/discussion/draft-to-open'
import { discussionOf } from '@/server/discussion/queries'
import { allowsUnnamed } from '@/server/discussion/unnamed'
import { writingBarOf } from '@/server/moderation/writing-bar-of'
import { chosenAt } from '@/server/passages/queries'

import { startThread } from '../actions'

export const metadata: Metadata = { title: 'Open a conversation', robots: { index: false } }

type NewThreadPageProps = PageProps<'/essays/[slug]/discussion/new'>

export default async function NewThreadPage({ params, searchParams }: NewThreadPageProps) {
  const { slug } = await params
  const asked = await searchParams
  const choice = passageChoice.safeParse(asked).data
  const query = choice ? `?revision=${choice.revision}&start=${choice.start}&end=${choice.end}` : ''
  const actor = await memberOrAnswer(`/essays/${slug}/discussion/new${query}`)
  const discussion = await discussionOf(slug, actor)
  if (!discussion || discussion.isWithdrawn) notFound()
  const passage = choice ? `${choice.revision}-${choice.start}-${choice.end}` : null
  const box = { kind: 'new-thread', about: 'essay', slug, passage } as const
  const draft = await draftToOpen(actor, asked['draft'], box)
  const chosen = choice && (await chosenAt(slug, { ...choice, revisionId: choice.revision }))
  const bar = await writingBarOf(actor)
  return (
    <Page
      title={chosen ? 'Talk about these words' : 'Open a conversation'}
      kicker={<TextLink href={`/essays/${slug}`}>{discussion.subject.title}</TextLink>}
      width="narrow"
    >
      <RestingNotice isPaused={actor.kind === 'member' && actor.isPaused === true} />
      {bar ? <BarNotice bar={bar} here={`/essays/${slug}/discussion/new${query}`} /> : null}
      <ThreadForm
        owner={draftOwner(actor)}
        action={startThread}
        subject={discussion.subject}
        clientKey={randomUUID()}
        allowsUnnamed={await allowsUnnamed()}
        draft={draft}
        passage={choice && chosen ? { ...choice, quotation: chosen.exact } : null}
      />
    </Page>
  )
}
