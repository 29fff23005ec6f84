import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { keepWholeEssay } from '@/app/bookmarks/actions'
import { feedLinks } from '@/app/feed-links'
import { KeepEssayForm } from '@/components/bookmarks/keep-essay-form'
import { DiscussionList } from '@/components/discussion/discussion-list'
import { FollowButton } from '@/components/notifications/follow-button'
import { FeedAddresses } from '@/components/site/feed-addresses'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { threadOrder } from '@/domain/discussion/thread-order'
import { may } from '@/domain/permissions'
import { uuid } from '@/domain/uuid'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { currentActor } from '@/server/auth/current-actor'
import { hiddenThreads } from '@/server/discussion/hidden-threads'
import { newInDiscussion } from '@/server/discussion/new-in-discussion'
import { discussionOf } from '@/server/discussion/queries'

type DiscussionPageProps = PageProps<'/essays/[slug]/discussion'>

export async function generateMetadata({ params }: DiscussionPageProps): Promise<Metadata> {
  const address = `/essays/${(await params).slug}/discussion`
  return { title: 'Discussion', alternates: { canonical: address, types: feedLinks(address) } }
}

export default async function DiscussionPage({ params, searchParams }: DiscussionPageProps) {
  const { slug } = await params
  const { sort, after: named } = await searchParams
  const order = threadOrder(sort)
  const after = uuid.safeParse(named).data ?? null
  const actor = await currentActor()
  const discussion = await discussionOf(slug, actor, { order, after })
  if (!discussion) notFound()
  return (
    <Page
      title="Discussion"
      kicker={<TextLink href={`/essays/${slug}`}>{discussion.subject.title}</TextLink>}
    >
      <DiscussionList
        discussion={discussion}
        muted={await mutedHandles(actor)}
        hidden={await hiddenThreads(actor)}
        news={await newInDiscussion(actor, { kind: 'essay', slug })}
        order={order}
        isFirst={after === null}
      />
      <div className="mt-8">
        <FollowButton kind="essay" slug={slug} />
      </div>
      {may(actor, 'bookmark.keep') && !discussion.isWithdrawn ? (
        <div className="border-rule mt-12 border-t pt-6">
          <KeepEssayForm slug={slug} clientKey={randomUUID()} action={keepWholeEssay} />
        </div>
      ) : null}
      <FeedAddresses address={`/essays/${slug}/discussion`} />
    </Page>
  )
}
