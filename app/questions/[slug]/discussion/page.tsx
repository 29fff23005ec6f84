import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { DiscussionList } from '@/components/discussion/discussion-list'
import { FollowButton } from '@/components/notifications/follow-button'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { threadOrder } from '@/domain/discussion/thread-order'
import { uuid } from '@/domain/uuid'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { currentActor } from '@/server/auth/current-actor'
import { hiddenThreads } from '@/server/discussion/hidden-threads'
import { newInDiscussion } from '@/server/discussion/new-in-discussion'
import { discussionOfQuestion } from '@/server/discussion/queries'

type QuestionDiscussionProps = PageProps<'/questions/[slug]/discussion'>

export async function generateMetadata({ params }: QuestionDiscussionProps): Promise<Metadata> {
  const canonical = `/questions/${(await params).slug}/discussion`
  return { title: 'Discussion of a question', alternates: { canonical } }
}

export default async function QuestionDiscussionPage({
  params,
  searchParams,
}: QuestionDiscussionProps) {
  const { slug } = await params
  const { sort, after: named } = await searchParams
  const order = threadOrder(sort)
  const after = uuid.safeParse(named).data ?? null
  const actor = await currentActor()
  const discussion = await discussionOfQuestion(slug, actor, { order, after })
  if (!discussion) notFound()
  return (
    <Page
      title="Discussion"
      kicker={<TextLink href={`/questions/${slug}`}>{discussion.subject.title}</TextLink>}
    >
      <DiscussionList
        discussion={discussion}
        muted={await mutedHandles(actor)}
        hidden={await hiddenThreads(actor)}
        news={await newInDiscussion(actor, { kind: 'question', slug })}
        order={order}
        isFirst={after === null}
      />
      <div className="mt-8">
        <FollowButton kind="question" slug={slug} />
      </div>
    </Page>
  )
}
