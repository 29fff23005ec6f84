import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'

import { feedLinks } from '@/app/feed-links'
import { CommentList } from '@/components/discussion/comment-list'
import { NewSince } from '@/components/discussion/new-since'
import { FoldBranches } from '@/components/discussion/fold-branches'
import { ConversationPages } from '@/components/discussion/conversation-pages'
import { QuoteComments } from '@/components/discussion/quote-comments'
import { ReplyForm } from '@/components/discussion/reply-form'
import { ReplyInvitation } from '@/components/discussion/reply-invitation'
import { SweepDrafts } from '@/components/discussion/sweep-drafts'
import { ThreadJumps } from '@/components/discussion/thread-jumps'
import { ThreadKicker } from '@/components/discussion/thread-kicker'
import { ThreadWatch } from '@/components/discussion/thread-watch'
import { PassageDiscussed } from '@/components/passages/passage-discussed'
import { FeedAddresses } from '@/components/site/feed-addresses'
import { JsonLd } from '@/components/site/json-ld'
import { Page } from '@/components/ui/page'
import { threadJump } from '@/domain/discussion/thread-jump'
import { threadJsonLd } from '@/domain/discussion/thread-json-ld'
import { uuid } from '@/domain/uuid'
import { currentActor } from '@/server/auth/current-actor'
import { config } from '@/server/config'
import { draftOwner } from '@/server/discussion/draft-owner'
import { findInThread } from '@/server/discussion/find-in-thread'
import { threadById } from '@/server/discussion/queries'
import { quotationOf } from '@/server/discussion/quotation-of'
import { threadNow } from '@/server/discussion/thread-now'
import { allowsUnnamed } from '@/server/discussion/unnamed'
import { writingBarOf } from '@/server/moderation/writing-bar-of'
import { markSeen } from '@/server/notifications/mark-seen'
import { passageAt } from '@/server/passages/queries'

import { post } from './actions'
import { boxAddress, boxToFill } from './box-to-fill'
import { shownTo } from './shown-to'

type ThreadPageProps = PageProps<'/threads/[id]'>

const idIn = (named: unknown): string | null => uuid.safeParse(named).data ?? null

const found = cache(async (id: string, after: string | null) => {
  const actor = await currentActor()
  return { actor, thread: await threadById(id, actor, after) }
})

async function loaded(props: ThreadPageProps) {
  const [{ id: named }, { after, ...asked }] = await Promise.all([props.params, props.searchParams])
  const id = idIn(named)
  if (id === null) notFound()
  const { actor, thread } = await found(id, idIn(after))
  if (thread) return { actor, thread }
  // A box that was open when it went into another conversation is there, with whatever was typed in it.
  const now = await threadNow(id)
  if (now) redirect(boxAddress(now, { ...asked, joined: asked['joined'] ?? id }))
  notFound()
}

export async function generateMetadata(props: ThreadPageProps): Promise<Metadata> {
  const { thread } = await loaded(props)
  const address = `/threads/${thread.id}`
  return {
    title: thread.title ?? 'A conversation',
    alternates: { canonical: address, types: feedLinks(address) },
  }
}

export default async function ThreadPage(props: ThreadPageProps) {
  const { quote, said, after, ...asked } = await props.searchParams
  const isFirst = idIn(after) === null
  const { actor, thread } = await loaded(props)
  const jump = threadJump(asked)
  const posted = idIn(said)
  const quoted = idIn(quote)
  const ids = thread.comments.map(({ id }) => id)
  const sought = posted ?? idIn(asked['at'])
  const isHere = sought !== null && ids.includes(sought)
  const elsewhere = jump ? await findInThread(thread.id, actor, jump) : isHere ? null : sought
  if (elsewhere !== null) redirect(`/c/${elsewhere}#c-${elsewhere}`)
  await markSeen(actor, ids)
  const [shown, mayBeUnnamed, { answered, joined, begun }, quotation] = await Promise.all([
    shownTo(actor, ids),
    allowsUnnamed(),
    boxToFill(actor, thread, asked),
    quoted === null ? null : quotationOf(quoted),
  ])
  return (
    <Page
      title={thread.title ?? 'A conversation whose first words were taken away'}
      kicker={<ThreadKicker thread={thread} hasTools={actor.kind === 'member'} />}
    >
      <SweepDrafts />
      <JsonLd described={threadJsonLd(thread, config().origin)} />
      {thread.passage ? <Discussed id={thread.passage.id} /> : null}
      <ThreadJumps
        threadId={thread.id}
        commentCount={thread.commentCount}
        isMember={actor.kind === 'member'}
        isMissed={jump !== null}
      />
      <NewSince threadId={thread.id} known={thread.commentCount} isWhole />
      <CommentList comments={thread.comments} thread={thread} {...shown} />
      <FoldBranches threadId={thread.id} known={thread.commentCount} />
      <QuoteComments about={thread.subject.address} />
      <ConversationPages address={`/threads/${thread.id}`} isFirst={isFirst} next={thread.next} />
      <ThreadWatch thread={thread} />
      <div className="border-rule mt-8 border-t pt-8">
        <ReplyInvitation thread={thread} actor={actor} bar={await writingBarOf(actor)}>
          {(invitation) => (
            <ReplyForm
              owner={draftOwner(actor)}
              action={post}
              threadId={thread.id}
              clientKey={randomUUID()}
              {...{ answered, joined, invitation }}
              allowsUnnamed={mayBeUnnamed}
              draft={begun}
              quotation={quotation}
            />
          )}
        </ReplyInvitation>
      </div>
      <FeedAddresses address={`/threads/${thread.id}`} />
    </Page>
  )
}

/** The words it is about, and what became of them. */
async function Discussed({ id }: { id: string }) {
  const passage = await passageAt(id)
  return passage ? <PassageDiscussed passage={passage} /> : null
}
