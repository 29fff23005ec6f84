'use client'

import { useState } from 'react'

import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FormAction } from '@/domain/form-state'
import type { FollowInput } from '@/domain/notifications/follow'
import { FOLLOW_WORDS, followedAddress } from '@/domain/notifications/follow-words'

type FollowedHere = FollowInput & { title: string }

type FollowListProps = { follows: readonly FollowedHere[]; action: FormAction }

const keyOf = ({ kind, slug }: FollowInput) => `${kind} ${slug}`

/** What a member follows, each with the way to stop. What they stopped following stays, to be followed again, until the page is left. */
export function FollowList({ follows, action }: FollowListProps) {
  const [before, setBefore] = useState(follows)
  const followed = new Set(follows.map(keyOf))
  const known = new Set(before.map(keyOf))
  const added = follows.filter((one) => !known.has(keyOf(one)))
  if (added.length > 0) setBefore([...before, ...added])
  if (before.length === 0) {
    return (
      <p className="text-ink-soft text-base">
        Nothing yet. Series, authors, conversations, discussions, questions, concepts and members
        can be followed from their pages: you are then told under Notifications when there is
        something new.
      </p>
    )
  }
  return (
    <ul className="divide-rule divide-y">
      {before.map((one) => (
        <OneFollow
          key={keyOf(one)}
          subject={one}
          isFollowed={followed.has(keyOf(one))}
          action={action}
        />
      ))}
    </ul>
  )
}

type OneFollowProps = { subject: FollowedHere; isFollowed: boolean; action: FormAction }

function OneFollow({ subject, isFollowed, action }: OneFollowProps) {
  const { kind, slug, title } = subject
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <span className="min-w-0">
        <TextLink href={followedAddress({ kind, slug })}>
          <bdi className="[overflow-wrap:anywhere]">{title}</bdi>
        </TextLink>
        <span className="text-ink-soft block text-sm">{FOLLOW_WORDS[kind].name}</span>
      </span>
      <ActionForm
        action={action}
        hidden={{ kind, slug, wish: isFollowed ? 'unfollow' : 'follow' }}
        className="flex flex-wrap items-center gap-3"
      >
        <PendingButton variant="quiet">
          {isFollowed ? 'Stop' : 'Follow again'}
          <VisuallyHidden>
            {isFollowed ? ' following' : ':'} {title}
          </VisuallyHidden>
        </PendingButton>
      </ActionForm>
    </li>
  )
}
