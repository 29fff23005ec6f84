import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { CommentHistoryList } from '@/components/discussion/comment-history-list'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { currentActor } from '@/server/auth/current-actor'
import { commentHistory } from '@/server/discussion/comment-history'

export const metadata: Metadata = { title: 'What a comment said before', robots: { index: false } }

export default async function CommentHistoryPage({ params }: PageProps<'/c/[id]/history'>) {
  const id = uuid.safeParse((await params).id)
  const history = id.success ? await commentHistory(await currentActor(), id.data) : null
  if (!history || !id.success) notFound()
  return (
    <Page
      title="What a comment said before"
      width="narrow"
      kicker={<TextLink href={`/c/${id.data}`}>Back to the conversation</TextLink>}
      lead={`By ${history.byline}. What was mended within a quarter of an hour after posting is not kept here.`}
    >
      <CommentHistoryList revisions={history.revisions} />
    </Page>
  )
}
