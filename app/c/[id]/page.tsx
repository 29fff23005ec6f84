import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { shownTo } from '@/app/threads/[id]/shown-to'
import { CommentList } from '@/components/discussion/comment-list'
import { NewSince } from '@/components/discussion/new-since'
import { FoldBranches } from '@/components/discussion/fold-branches'
import { ConversationPages } from '@/components/discussion/conversation-pages'
import { MarkedInView } from '@/components/discussion/marked-in-view'
import { QuoteComments } from '@/components/discussion/quote-comments'
import { SubjectLink } from '@/components/discussion/subject-link'
import { SweepDrafts } from '@/components/discussion/sweep-drafts'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { currentActor } from '@/server/auth/current-actor'
import { branchById } from '@/server/discussion/branch-by-id'
import { markSeen } from '@/server/notifications/mark-seen'

type CommentPageProps = PageProps<'/c/[id]'>

const idIn = (named: unknown): string | null => uuid.safeParse(named).data ?? null

const loaded = cache(async (named: string, after: string | null) => {
  const id = idIn(named)
  const actor = await currentActor()
  const branch = id === null ? null : await branchById(id, actor, after)
  if (!branch || id === null) notFound()
  return { id, actor, branch }
})

export async function generateMetadata(props: CommentPageProps): Promise<Metadata> {
  const after = idIn((await props.searchParams)['after'])
  const { id, branch } = await loaded((await props.params).id, after)
  return {
    title: branch.title ?? 'A comment in its conversation',
    alternates: { canonical: `/c/${id}` },
  }
}

/** The permanent address of a comment: what it answers, itself, and the branch that begins with it. */
export default async function CommentPage(props: CommentPageProps) {
  const after = idIn((await props.searchParams)['after'])
  const { id, actor, branch } = await loaded((await props.params).id, after)
  const ids = [...branch.above, ...branch.comments].map((comment) => comment.id)
  await markSeen(actor, ids)
  const shown = { thread: branch, ...(await shownTo(actor, ids)) }
  const [farthest] = branch.above
  return (
    <Page
      title={branch.title ?? 'A conversation whose first words were taken away'}
      kicker={
        <>
          From a conversation <SubjectLink subject={branch.subject} /> ·{' '}
          <TextLink href={`/threads/${branch.id}`}>the whole conversation</TextLink>
        </>
      }
    >
      <SweepDrafts />
      <NewSince threadId={branch.id} known={branch.commentCount} isWhole={false} />
      {farthest ? (
        <section aria-labelledby="above">
          <h2 id="above" className="sr-only">
            What it answers
          </h2>
          {branch.aboveCount > 0 ? (
            <p className="mb-2 text-sm">
              <TextLink href={`/c/${farthest.id}`}>
                Further up this branch ({branch.aboveCount} above)
              </TextLink>
            </p>
          ) : null}
          <CommentList comments={branch.above} {...shown} />
        </section>
      ) : null}
      <section aria-labelledby="branch" className={farthest ? 'border-rule mt-4 border-t' : ''}>
        <h2 id="branch" className="sr-only">
          The comment and its replies
        </h2>
        <CommentList comments={branch.comments} {...shown} markedId={id} />
        <ConversationPages address={`/c/${id}`} isFirst={after === null} next={branch.next} />
      </section>
      <FoldBranches threadId={branch.id} known={branch.commentCount} />
      <QuoteComments about={branch.subject.address} />
      <MarkedInView id={`c-${id}`} />
    </Page>
  )
}
