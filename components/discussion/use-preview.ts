import { useEffect, useState } from 'react'

const PAUSE_MS = 400

export type Shown = { html: string; trouble: string }

const NOTHING: Shown = { html: '', trouble: '' }

/** What the server makes of the words in a box, while one wants to see it: asked anew a moment after the last letter. */
export function usePreview() {
  const [words, setWords] = useState<string | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    if (words === null) return
    const request = new AbortController()
    const ask = async () => {
      const answer = words.trim() === '' ? NOTHING : await previewOf(words, request.signal)
      if (!request.signal.aborted) setShown(answer)
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [words])
  return {
    isOpen: words !== null,
    /** Null until the first answer came. */
    shown,
    toggle: (now: string) => {
      setShown(null)
      setWords(words === null ? now : null)
    },
    change: (now: string) => {
      if (words !== null) setWords(now)
    },
  }
}

export type Preview = ReturnType<typeof usePreview>

const OUT_OF_REACH = 'The preview could not be made just now. What you wrote is still in the box.'

async function previewOf(words: string, signal: AbortSignal): Promise<Shown> {
  try {
    const response = await fetch('/api/me/preview', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ words }),
      signal,
    })
    const answer = (await response.json()) as { html?: string; error?: string }
    if (response.ok && answer.html !== undefined) return { html: answer.html, trouble: '' }
    return { html: '', trouble: answer.error ?? OUT_OF_REACH }
  } catch {
    return { html: '', trouble: OUT_OF_REACH }
  }
}
