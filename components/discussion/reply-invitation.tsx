import type { ReactNode } from 'react'

import { BarNotice } from '@/components/moderation/bar-notice'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { Actor } from '@/domain/actor'
import type { ThreadTerms } from '@/domain/discussion/thread-terms'
import type { CommentView } from '@/domain/discussion/conversation'
import type { WritingBar } from '@/domain/moderation/writing-bar'

import { TermsNotice } from './terms-notice'

type ReplyInvitationProps = {
  thread: {
    id: string
    terms: ThreadTerms
    isWithdrawn: boolean
    comments: readonly CommentView[]
  }
  actor: Actor
  /** Why this reader cannot write now; null for those who can. */
  bar?: WritingBar | null
  /** The form: for whoever may write here; and, behind an invitation, for whoever may once they have signed in. */
  children: (invitation: ReactNode) => ReactNode
}

/** Says before one writes whether one can, and what to do first. */
export function ReplyInvitation({ thread, actor, bar = null, children }: ReplyInvitationProps) {
  const opening = thread.comments[0]
  if (thread.isWithdrawn) {
    return (
      <Notice tone="info">
        What this conversation is about was withdrawn. It can be read, but nothing can be added.
      </Notice>
    )
  }
  const { terms } = thread
  const barred = bar && <BarNotice bar={bar} here={`/threads/${thread.id}`} />
  if (terms.isClosed && !terms.isExempt)
    return <Notice tone="info">This conversation is closed for new words.</Notice>
  if (opening?.state === 'pending') {
    return <Notice tone="info">Others can answer once a moderator has let it through.</Notice>
  }
  if (opening?.state !== 'published' && opening?.state !== 'limited') {
    return <Notice tone="info">Its first words were taken away; nothing can be added.</Notice>
  }
  return (
    <>
      <TermsNotice terms={terms} />
      {bar?.kind === 'warned' ? <div className="mb-6">{barred}</div> : null}
      {children(bar?.kind === 'suspended' ? barred : invitationFor(actor, thread.id))}
    </>
  )
}

/** What whoever may not write yet is asked to do first; null for all others. */
function invitationFor(actor: Actor, threadId: string): ReactNode {
  const back = encodeURIComponent(`/threads/${threadId}`)
  if (actor.kind === 'visitor') {
    return <ButtonLink href={`/sign-in?returnTo=${back}`}>Sign in to take part</ButtonLink>
  }
  if (actor.handle === null) {
    return <ButtonLink href={`/welcome?returnTo=${back}`}>Choose a name to take part</ButtonLink>
  }
  if (!actor.isPaused) return null
  return (
    <Notice tone="info" title="Your account is paused">
      To take part, <TextLink href="/account/leaving">come back</TextLink> first.
    </Notice>
  )
}
