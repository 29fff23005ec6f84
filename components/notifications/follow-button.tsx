'use client'

import { useEffect, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import type { FollowInput } from '@/domain/notifications/follow'
import { FOLLOW_WORDS } from '@/domain/notifications/follow-words'

import { askToFollow, askWhetherFollowed } from './follow-requests'

/** A link to the page where one follows; for a member who is known to be one, a button that does it here. */
export function FollowButton({ kind, slug }: FollowInput) {
  const [isFollowed, setFollowed] = useState<boolean | null>(null)
  const [said, setSaid] = useState('')
  const { what, said: heard } = FOLLOW_WORDS[kind]

  useEffect(() => {
    const request = new AbortController()
    const ask = async () => {
      const known = await askWhetherFollowed({ kind, slug }, request.signal)
      if (!request.signal.aborted) setFollowed(known)
    }
    if (isMemberHinted()) void ask()
    return () => {
      request.abort()
    }
  }, [kind, slug])

  const change = async (wished: boolean) => {
    const isDone = await askToFollow({ kind, slug }, wished)
    if (isDone) setFollowed(wished)
    if (isDone) setSaid(wished ? heard : 'You hear no more of it.')
    else setSaid('That did not work. Try it once more.')
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {isFollowed === null ? (
        <ButtonLink href={`/follow/${kind}/${slug}`}>Follow {what}</ButtonLink>
      ) : (
        <Button
          onClick={() => {
            void change(!isFollowed)
          }}
        >
          {isFollowed ? 'Stop following' : `Follow ${what}`}
        </Button>
      )}
      <span role="status" className="text-ink-soft text-sm empty:absolute">
        {said || (isFollowed ? 'You follow this.' : '')}
      </span>
    </div>
  )
}
