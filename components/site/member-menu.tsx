'use client'

import { ChevronDown, User } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { Badge } from '@/components/ui/badge'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

import type { SignedInMember } from './signed-in-member'
import { useCloseFromOutside } from './use-close-from-outside'

/** A member's places, behind their handle. Closes with Escape, with a click beside it, and when the page changes. */
export function MemberMenu({ member }: { member: SignedInMember }) {
  const menu = useCloseFromOutside()
  const waiting = member.unreadNotifications + (member.openCases ?? 0) + (member.openAppeals ?? 0)
  return (
    <details ref={menu} className="group relative">
      <summary className="flex min-h-11 items-center gap-1.5 rounded-md px-2 text-sm font-medium sm:px-3">
        {waiting > 0 ? <span className="bg-ember size-2 rounded-full" /> : null}
        <VisuallyHidden>Your places, </VisuallyHidden>
        {/* On a phone the name of the library needs the room. */}
        <User aria-hidden="true" className="size-5 sm:hidden" />
        <span className="max-w-48 truncate max-sm:sr-only">{member.handle ?? 'Account'}</span>
        {waiting > 0 ? <VisuallyHidden>, {waiting} waiting</VisuallyHidden> : null}
        <ChevronDown
          aria-hidden="true"
          className="text-ink-soft size-4 transition-transform group-open:rotate-180"
        />
      </summary>
      <ul className="border-rule bg-sheet shadow-raised absolute right-0 z-40 mt-1 w-60 rounded-lg border p-1.5">
        <Place href="/reading">My reading</Place>
        <Place href="/bookmarks">Bookmarks</Place>
        <Place href="/notifications" count={member.unreadNotifications}>
          Notifications
        </Place>
        {member.openCases !== null ? (
          <Place href="/moderation" count={member.openCases}>
            Moderation
          </Place>
        ) : null}
        {member.openAppeals ? (
          <Place href="/moderation/appeals" count={member.openAppeals}>
            Appeals
          </Place>
        ) : null}
        {member.isEditor ? <Place href="/editors">Editors</Place> : null}
        {member.isPaused ? <Place href="/account/leaving">Come back</Place> : null}
        <Place href="/account">{member.isSuspended ? 'Account: suspended' : 'Account'}</Place>
      </ul>
    </details>
  )
}

type PlaceProps = { href: Route; count?: number; children: ReactNode }

function Place({ href, count = 0, children }: PlaceProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        className="hover:bg-well flex min-h-11 items-center justify-between gap-3 rounded-md px-3 text-sm font-medium"
      >
        {children}
        {count > 0 ? <Badge tone="ember">{count}</Badge> : null}
      </Link>
    </li>
  )
}
