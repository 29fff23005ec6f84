import { useEffect, useState } from 'react'

import type { Suggestion } from '@/domain/search/hit'

const PAUSE_MS = 120
const LETTERS_MIN = 2

export type Suggestions = {
  list: readonly Suggestion[]
  state: 'idle' | 'asking' | 'told' | 'failed'
}

const NONE: Suggestions = { list: [], state: 'idle' }

/** Asks what may be meant, a moment after the last letter; an answer to fewer letters is never shown over a later one. */
export function useSuggestions(typed: string): Suggestions {
  const [suggestions, setSuggestions] = useState(NONE)
  useEffect(() => {
    const request = new AbortController()
    const isLong = typed.trim().length >= LETTERS_MIN
    const ask = async () => {
      setSuggestions(({ list }) => (isLong ? { list, state: 'asking' } : NONE))
      if (!isLong) return
      try {
        const list = await suggestionsFor(typed, request.signal)
        setSuggestions({ list, state: 'told' })
      } catch {
        if (!request.signal.aborted) setSuggestions({ list: [], state: 'failed' })
      }
    }
    const timer = setTimeout(() => void ask(), isLong ? PAUSE_MS : 0)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [typed])
  return suggestions
}

async function suggestionsFor(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/api/search?q=${encodeURIComponent(typed)}`, { signal })
  if (!response.ok) throw new Error('no answer')
  // Every page loads this file, so it does without a schema for what our own server says.
  return ((await response.json()) as { suggestions: Suggestion[] }).suggestions
}
