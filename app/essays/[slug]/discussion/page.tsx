import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { keepWholeEssay } from '@/app/bookmarks/actions'
import { KeepEssayForm } from '@/components/bookmarks/keep-essay-form'
import { ThreadList } from '@/components/discussion/thread-list'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { currentActor } from '@/server/auth/current-actor'
import { discussionOf } from '@/server/discussion/queries'

export const metadata: Metadata = { title: 'Discussion' }

export default async function DiscussionPage({ params }: PageProps<'/essays/[slug]/discussion'>) {
  const { slug } = await params
  const actor = await currentActor()
  const discussion = await discussionOf(slug, actor)
  if (!discussion) notFound()
  const open = (
    <ButtonLink variant="primary" href={`/essays/${slug}/discussion/new`}>
      Open a conversation
    </ButtonLink>
  )
  return (
    <Page
      title="Discussion"
      kicker={<TextLink href={`/essays/${slug}`}>{discussion.essay.title}</TextLink>}
    >
      {discussion.threads.length === 0 ? (
        <EmptyState title="Nobody has spoken about this essay yet" action={open}>
          A question is a good beginning.
        </EmptyState>
      ) : (
        <>
          <ThreadList threads={discussion.threads} heading="h2" />
          <p className="mt-8">{open}</p>
        </>
      )}
      {may(actor, 'bookmark.keep') ? (
        <div className="border-rule mt-12 border-t pt-6">
          <KeepEssayForm slug={slug} clientKey={randomUUID()} action={keepWholeEssay} />
        </div>
      ) : null}
    </Page>
  )
}
