import { useEffect, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'

type Folded = {
  handles: readonly string[]
  threads: readonly string[]
  comments: readonly string[]
}

const NOBODY: Folded = { handles: [], threads: [], comments: [] }

/** The handles that this reader has muted, and the conversations and comments they hid; null until that is known. Nobody asks for a visitor. */
export function useMuted(): Folded | null {
  const [muted, setMuted] = useState<Folded | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const tell = (folded: Folded) => {
      if (!leaving.signal.aborted) setMuted(folded)
    }
    mutedBySelf(leaving.signal)
      .then(tell)
      .catch(() => {
        tell(NOBODY)
      })
    return () => {
      leaving.abort()
    }
  }, [])
  return muted
}

async function mutedBySelf(signal: AbortSignal): Promise<Folded> {
  if (!isMemberHinted()) return NOBODY
  const response = await fetch('/api/me/mutes', { signal })
  if (!response.ok) return NOBODY
  // The page's own server says so; nothing of it is drawn but by comparison.
  return (await response.json()) as Folded
}
