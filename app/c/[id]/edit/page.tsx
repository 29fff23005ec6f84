import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { EditForm } from '@/components/discussion/edit-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import { ADDED_IN_TURN_MAX } from '@/domain/discussion/edit-in-turn'
import { uuid } from '@/domain/uuid'
import { draftOwner } from '@/server/discussion/draft-owner'
import { draftToOpen } from '@/server/discussion/draft-to-open'
import { ownComment } from '@/server/discussion/own-comment'

import { edit } from './actions'

export const metadata: Metadata = { title: 'Edit your comment', robots: { index: false } }

export default async function EditPage({ params, searchParams }: PageProps<'/c/[id]/edit'>) {
  const id = uuid.safeParse((await params).id)
  if (!id.success) notFound()
  const actor = await memberOnly(`/c/${id.data}/edit`)
  const named = (await searchParams)['draft']
  const [comment, draft] = await Promise.all([
    ownComment(actor, id.data),
    draftToOpen(actor, named, { kind: 'edit', commentId: id.data }),
  ])
  if (!comment) notFound()
  return (
    <Page
      title="Edit your comment"
      width="narrow"
      kicker={<TextLink href={`/c/${id.data}`}>Back to the conversation</TextLink>}
      lead="Within a quarter of an hour after posting nobody is told. Later it says “edited”, and everyone can read what it said before."
    >
      {comment.mayEdit ? (
        <>
          {comment.isWaiting ? (
            <div className="mb-6">
              <Notice tone="info">
                These words wait for a moderator. You can still mend them.
              </Notice>
            </div>
          ) : null}
          {comment.mendsUntil === null ? null : (
            <div className="mb-6">
              <Notice tone="info">
                You wrote lately, and wait until you may write again. Until then you can mend these
                words, and add {ADDED_IN_TURN_MAX} characters at most. Your next turn:{' '}
                <RelativeTime at={comment.mendsUntil} />.
              </Notice>
            </div>
          )}
          <EditForm
            owner={draftOwner(actor)}
            action={edit}
            commentId={id.data}
            comment={comment}
            draft={draft}
          />
        </>
      ) : (
        <Notice tone="info" title="These words can no longer be changed">
          {comment.lockedBy ? (
            <>
              A moderator locked this comment.{' '}
              <TextLink href={comment.lockedBy}>Why, and how to appeal</TextLink>
            </>
          ) : (
            'They were deleted or removed, or the conversation is closed for new words.'
          )}
        </Notice>
      )}
    </Page>
  )
}
