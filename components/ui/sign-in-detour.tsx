'use client'

import type { Route } from 'next'
import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense } from 'react'

import { TextLink } from './text-link'

/** The way to sign in, and back to where one is. */
export function SignInDetour() {
  return (
    <Suspense fallback={<TextLink href="/sign-in">Sign in</TextLink>}>
      <ThereAndBack />
    </Suspense>
  )
}

function ThereAndBack() {
  const [path, query] = [usePathname(), useSearchParams().toString()]
  const here = encodeURIComponent(query ? `${path}?${query}` : path)
  return <TextLink href={`/sign-in?returnTo=${here}` as Route}>Sign in and come back here</TextLink>
}
