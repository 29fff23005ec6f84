import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { CommentQuoted } from '@/components/discussion/comment-quoted'
import { ActionForm } from '@/components/ui/action-form'
import { absoluteMoment } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { ownComment, type OwnCommentView } from '@/server/discussion/own-comment'

import { bringBack, takeAway } from './actions'

export const metadata: Metadata = { title: 'Delete your comment', robots: { index: false } }

export default async function DeletePage({ params }: PageProps<'/c/[id]/delete'>) {
  const id = uuid.safeParse((await params).id)
  if (!id.success) notFound()
  const actor = await memberOnly(`/c/${id.data}/delete`)
  const comment = await ownComment(actor, id.data)
  if (!comment) notFound()
  const isDeleted = comment.backUntil !== null
  return (
    <Page
      title={isDeleted ? 'Your comment is deleted' : 'Delete your comment'}
      width="narrow"
      kicker={
        <TextLink href={`/threads/${comment.threadId}`}>
          {isDeleted ? 'To the conversation' : 'Back to the conversation'}
        </TextLink>
      }
    >
      <CommentQuoted html={comment.html} />
      <NextStep commentId={id.data} comment={comment} />
    </Page>
  )
}

type NextStepProps = { commentId: string; comment: OwnCommentView }

function NextStep({ commentId, comment: { backUntil, mayDelete } }: NextStepProps) {
  if (backUntil !== null) {
    return (
      <ActionForm action={bringBack} hidden={{ commentId }}>
        <p className="text-base">
          Nobody reads it any more. You can bring it back until{' '}
          <time dateTime={backUntil}>{absoluteMoment(backUntil)}</time>; then its words are gone for
          good.
        </p>
        <div>
          <PendingButton>Bring it back</PendingButton>
        </div>
      </ActionForm>
    )
  }
  if (!mayDelete)
    return <Notice tone="info">A moderator removed this comment: nobody but you sees it.</Notice>
  return (
    <ActionForm action={takeAway} hidden={{ commentId }}>
      <p className="text-base">
        Its words go from everyone at once. What others answered stays. For a day you can bring it
        back; then its words are gone for good.
      </p>
      <div>
        <PendingButton variant="danger">Delete the comment</PendingButton>
      </div>
    </ActionForm>
  )
}
