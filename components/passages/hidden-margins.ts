'use client'

import { useEffect, useSyncExternalStore } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'

import { askOverlay } from './bookmark-requests'

/** The essays beside which a visitor wants no marks; a member's account keeps theirs. */
const KEY = 'interleaf-empty-margins'

const known = new Map<string, boolean>()
const listeners = new Set<() => void>()

/** Whether the reader keeps the margin of this essay empty; null until that is known, and on the server. */
export function useHiddenMargin(slug: string): boolean | null {
  useEffect(() => {
    if (known.has(slug)) return
    if (!isMemberHinted()) {
      tell(slug, hiddenHere().includes(slug))
      return
    }
    void askOverlay(slug).then((answer) => {
      if (!known.has(slug)) tell(slug, answer.ok && answer.value.isMarginHidden)
    })
  }, [slug])
  return useSyncExternalStore(
    listen,
    () => known.get(slug) ?? null,
    () => null,
  )
}

/** Keeps the margin of an essay empty, or not any more: with the account of a member, or in this browser. */
export function hideMargin(slug: string, isHidden: boolean): void {
  if (isMemberHinted()) void send(slug, isHidden)
  else keepHere(slug, isHidden)
  tell(slug, isHidden)
}

async function send(slug: string, isHidden: boolean): Promise<void> {
  const request = {
    method: isHidden ? 'DELETE' : 'PUT',
    body: '{}',
    headers: { 'content-type': 'application/json' },
    keepalive: true,
  }
  const isHeard = await fetch(`/api/me/essays/${slug}/margin`, request).then(
    ({ ok }) => ok,
    () => false,
  )
  // What the account did not hear is not so: the page shows what will be there again.
  if (!isHeard) tell(slug, !isHidden)
}

function tell(slug: string, isHidden: boolean): void {
  known.set(slug, isHidden)
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function hiddenHere(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(found) ? found.filter((slug) => typeof slug === 'string') : []
  } catch {
    return []
  }
}

function keepHere(slug: string, isHidden: boolean): void {
  const others = hiddenHere().filter((hidden) => hidden !== slug)
  try {
    localStorage.setItem(KEY, JSON.stringify(isHidden ? [slug, ...others] : others))
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
}
