'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import { VisuallyHidden } from '@/components/ui/visually-hidden'

import { Bell, unreadSentence } from './bell'
import { listenTo } from './listen-to'
import { MemberMenu } from './member-menu'
import { isMemberHinted, signedInMember, type SignedInMember } from './signed-in-member'

/** "Sign in", for everyone without scripts; with the hint cookie it becomes the member's own menu. */
export function AccountMenu({ entryClass }: { entryClass: string }) {
  const pathname = usePathname()
  const [member, setMember] = useState<SignedInMember | null>(null)
  const [arrived, setArrived] = useState('')
  const heard = useRef(0)
  const isMember = member !== null

  useEffect(() => {
    const request = new AbortController()
    const ask = async () => {
      const heardBefore = heard.current
      const found = isMemberHinted() ? await signedInMember(request.signal) : null
      if (request.signal.aborted) return
      if (found === null) delete document.documentElement.dataset['member']
      // What was heard while this was on its way is newer than what it says.
      const isOutrun = heard.current !== heardBefore
      setMember((known) => (isOutrun ? withUnreadOf(found, known) : found))
    }
    void ask()
    return () => {
      request.abort()
    }
  }, [pathname])

  useEffect(() => {
    if (!isMember) return
    let before: number | null = null
    return listenTo('/api/me/events', (news) => {
      const { unread } = news as { unread: number }
      heard.current++
      setMember((known) => known && { ...known, unreadNotifications: unread })
      // What one finds on coming is no news: only what is added while one reads is said aloud.
      if (before !== null && unread > before) setArrived(unreadSentence(unread))
      before = unread
    })
  }, [isMember])

  if (member !== null)
    return (
      <>
        <Bell unread={member.unreadNotifications} />
        <MemberMenu key={pathname} member={member} />
        <div role="status">
          <VisuallyHidden>{arrived}</VisuallyHidden>
        </div>
      </>
    )
  return (
    <Link href="/account" prefetch={false} className={`${entryClass} sign-in`}>
      Sign in
    </Link>
  )
}

const withUnreadOf = (found: SignedInMember | null, known: SignedInMember | null) =>
  found && known ? { ...found, unreadNotifications: known.unreadNotifications } : found
