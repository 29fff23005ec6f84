import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { CommentQuoted } from '@/components/discussion/comment-quoted'
import { ReactionForms } from '@/components/discussion/reaction-forms'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { placeOfComment } from '@/server/discussion/queries'
import { reactionsTo } from '@/server/discussion/reactions-to'

import { sayReaction } from './actions'

export const metadata: Metadata = { title: 'Say a word to a comment', robots: { index: false } }

export default async function ReactionsPage({ params }: PageProps<'/c/[id]/reactions'>) {
  const id = uuid.safeParse((await params).id)
  if (!id.success) notFound()
  const actor = await memberOnly(`/c/${id.data}/reactions`)
  const comment = await placeOfComment(id.data, actor)
  if (!comment) notFound()
  const reactions = (await reactionsTo(actor, [id.data])).get(id.data) ?? []
  return (
    <Page
      title="Say a word to it"
      width="narrow"
      kicker={<TextLink href={`/c/${id.data}`}>Back to the conversation</TextLink>}
      lead="Others see how many said a word, not who."
    >
      <CommentQuoted html={comment.html} byline={comment.byline} />
      <ReactionForms
        commentId={id.data}
        reactions={reactions}
        isOwnComment={comment.isOwn}
        action={sayReaction}
      />
    </Page>
  )
}
