import type { ReactNode } from 'react'

import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { Actor } from '@/domain/actor'
import type { CommentView } from '@/domain/discussion/conversation'

type ReplyInvitationProps = {
  thread: {
    id: string
    isLocked: boolean
    isWithdrawn: boolean
    comments: readonly CommentView[]
  }
  actor: Actor
  /** The form: for whoever may write here; and, behind an invitation, for whoever may once they have signed in. */
  children: (invitation: ReactNode) => ReactNode
}

/** Says before one writes whether one can, and what to do first. */
export function ReplyInvitation({ thread, actor, children }: ReplyInvitationProps) {
  const opening = thread.comments[0]
  const back = encodeURIComponent(`/threads/${thread.id}`)
  if (thread.isWithdrawn) {
    return (
      <Notice tone="info">
        What this conversation is about was withdrawn. It can be read, but nothing can be added.
      </Notice>
    )
  }
  if (thread.isLocked)
    return <Notice tone="info">This conversation is closed for new words.</Notice>
  if (opening?.state === 'pending') {
    return <Notice tone="info">Others can answer once a moderator has let it through.</Notice>
  }
  if (opening?.state !== 'published' && opening?.state !== 'limited') {
    return <Notice tone="info">Its first words were taken away; nothing can be added.</Notice>
  }
  if (actor.kind === 'visitor') {
    return children(
      <ButtonLink href={`/sign-in?returnTo=${back}`}>Sign in to take part</ButtonLink>,
    )
  }
  if (actor.handle === null) {
    return children(
      <ButtonLink href={`/welcome?returnTo=${back}`}>Choose a name to take part</ButtonLink>,
    )
  }
  if (actor.isPaused) {
    return children(
      <Notice tone="info" title="Your account is paused">
        To take part, <TextLink href="/account/leaving">come back</TextLink> first.
      </Notice>,
    )
  }
  return children(null)
}
