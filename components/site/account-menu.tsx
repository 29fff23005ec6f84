'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'

import { MemberMenu } from './member-menu'
import { isMemberHinted, signedInMember, type SignedInMember } from './signed-in-member'

/** "Sign in", for everyone without scripts; with the hint cookie it becomes the member's own menu. */
export function AccountMenu({ entryClass }: { entryClass: string }) {
  const pathname = usePathname()
  const [member, setMember] = useState<SignedInMember | null>(null)

  useEffect(() => {
    const request = new AbortController()
    const ask = async () => {
      const found = isMemberHinted() ? await signedInMember(request.signal) : null
      if (request.signal.aborted) return
      if (found === null) delete document.documentElement.dataset['member']
      setMember(found)
    }
    void ask()
    return () => {
      request.abort()
    }
  }, [pathname])

  if (member !== null) return <MemberMenu key={pathname} member={member} />
  return (
    <Link href="/account" prefetch={false} className={`${entryClass} sign-in`}>
      Sign in
    </Link>
  )
}
