import { useEffect, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'

const NOBODY: readonly string[] = []

/** The handles that this reader has muted; null until that is known. Nobody asks for a visitor. */
export function useMuted(): readonly string[] | null {
  const [muted, setMuted] = useState<readonly string[] | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const tell = (handles: readonly string[]) => {
      if (!leaving.signal.aborted) setMuted(handles)
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

async function mutedBySelf(signal: AbortSignal): Promise<readonly string[]> {
  if (!isMemberHinted()) return NOBODY
  const response = await fetch('/api/me/mutes', { signal })
  if (!response.ok) return NOBODY
  // The page's own server says so; nothing of it is drawn but by comparison.
  return ((await response.json()) as { handles: string[] }).handles
}
