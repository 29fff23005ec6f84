import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { DiscussionList } from '@/components/discussion/discussion-list'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { currentActor } from '@/server/auth/current-actor'
import { hiddenThreads } from '@/server/discussion/hidden-threads'
import { discussionOfQuestion } from '@/server/discussion/queries'

type QuestionDiscussionProps = PageProps<'/questions/[slug]/discussion'>

export async function generateMetadata({ params }: QuestionDiscussionProps): Promise<Metadata> {
  const canonical = `/questions/${(await params).slug}/discussion`
  return { title: 'Discussion of a question', alternates: { canonical } }
}

export default async function QuestionDiscussionPage({ params }: QuestionDiscussionProps) {
  const { slug } = await params
  const actor = await currentActor()
  const discussion = await discussionOfQuestion(slug, actor)
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
      />
    </Page>
  )
}
