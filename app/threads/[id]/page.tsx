import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { feedLinks } from '@/app/feed-links'
import { CommentActs } from '@/components/discussion/comment-acts'
import { CommentItem } from '@/components/discussion/comment-item'
import { NewComments } from '@/components/discussion/new-comments'
import { ReactionLink } from '@/components/discussion/reaction-link'
import { ReplyForm } from '@/components/discussion/reply-form'
import { ReplyInvitation } from '@/components/discussion/reply-invitation'
import { SubjectLink } from '@/components/discussion/subject-link'
import { SweepDrafts } from '@/components/discussion/sweep-drafts'
import { FollowButton } from '@/components/notifications/follow-button'
import { JsonLd } from '@/components/site/json-ld'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { threadJsonLd } from '@/domain/discussion/thread-json-ld'
import { uuid } from '@/domain/uuid'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { currentActor } from '@/server/auth/current-actor'
import { config } from '@/server/config'
import { threadById } from '@/server/discussion/queries'
import { reactionsTo } from '@/server/discussion/reactions-to'
import { allowsUnnamed } from '@/server/discussion/unnamed'
import { markSeen } from '@/server/notifications/mark-seen'

import { post } from './actions'

type ThreadPageProps = PageProps<'/threads/[id]'>

const loaded = cache(async (named: string) => {
  const id = uuid.safeParse(named)
  const actor = await currentActor()
  const thread = id.success ? await threadById(id.data, actor) : null
  if (!thread) notFound()
  return { actor, thread }
})

export async function generateMetadata(props: ThreadPageProps): Promise<Metadata> {
  const { thread } = await loaded((await props.params).id)
  const address = `/threads/${thread.id}`
  return {
    title: thread.title ?? 'A conversation',
    alternates: { canonical: address, types: feedLinks(address) },
  }
}

export default async function ThreadPage(props: ThreadPageProps) {
  const { actor, thread } = await loaded((await props.params).id)
  const { reply } = await props.searchParams
  const [muted, mayBeUnnamed] = await Promise.all([mutedHandles(actor), allowsUnnamed()])
  const ids = thread.comments.map(({ id }) => id)
  await markSeen(actor, ids)
  const reactions = actor.kind === 'member' ? await reactionsTo(actor, ids) : null
  const answered = thread.comments.find(({ id }) => id === reply)
  return (
    <Page
      title={thread.title ?? 'A conversation whose first words were taken away'}
      kicker={
        <>
          A conversation <SubjectLink subject={thread.subject} /> ·{' '}
          <TextLink href={`${thread.subject.address}/discussion`}>all conversations</TextLink>
        </>
      }
    >
      <SweepDrafts />
      <JsonLd described={threadJsonLd(thread, config().origin)} />
      <Passage passage={thread.passage} />
      {thread.comments.map((comment) => (
        <CommentItem
          key={comment.id}
          comment={comment}
          isMuted={comment.handle !== null && muted.includes(comment.handle)}
        >
          <CommentActs
            comment={comment}
            threadId={thread.id}
            isLocked={thread.isLocked || thread.isWithdrawn}
          />
          <ReactionLink comment={comment} reactions={reactions?.get(comment.id)} />
        </CommentItem>
      ))}
      {thread.commentCount > 0 ? (
        <div className="mt-8">
          <NewComments threadId={thread.id} known={thread.commentCount} />
          <FollowButton kind="thread" slug={thread.id} />
        </div>
      ) : null}
      <div className="border-rule mt-8 border-t pt-8">
        <ReplyInvitation thread={thread} actor={actor}>
          {(invitation) => (
            <ReplyForm
              action={post}
              threadId={thread.id}
              clientKey={randomUUID()}
              answered={answered ?? null}
              invitation={invitation}
              allowsUnnamed={mayBeUnnamed}
            />
          )}
        </ReplyInvitation>
      </div>
    </Page>
  )
}

function Passage({ passage }: { passage: { id: string; quotation: string } | null }) {
  if (passage === null) return null
  return (
    <figure className="mb-8">
      <blockquote className="quoted">{passage.quotation}</blockquote>
      <figcaption className="mt-2 text-sm">
        <TextLink href={`/p/${passage.id}`}>Where these words stand</TextLink>
      </figcaption>
    </figure>
  )
}
