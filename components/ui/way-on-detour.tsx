'use client'

import type { Route } from 'next'
import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense } from 'react'

import type { WayOn } from '@/domain/refusal'

import { TextLink } from './text-link'

/** The way to what is to be done first, and back to where one is. */
export function WayOnDetour({ to }: { to: WayOn }) {
  return (
    <Suspense fallback={<TextLink href={to.address as Route}>{to.name}</TextLink>}>
      <ThereAndBack to={to} />
    </Suspense>
  )
}

function ThereAndBack({ to }: { to: WayOn }) {
  const [path, query] = [usePathname(), useSearchParams().toString()]
  const here = encodeURIComponent(query ? `${path}?${query}` : path)
  return <TextLink href={`${to.address}?returnTo=${here}` as Route}>{to.name}</TextLink>
}
