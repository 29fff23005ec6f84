'use client'

import { useEffect, useState } from 'react'

import { ButtonLink } from '@/components/ui/button-link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ThreadCard } from '@/domain/discussion/thread-card'

import { ThreadList } from './thread-list'

/**
 * The conversations about the essay, under its text. The page itself holds none of them: they are fetched, so that what
 * a moderator takes away is never kept in a page. Without scripts the link leads to the same list.
 */
export function EssayConversation({ slug }: { slug: string }) {
  const threads = useThreads(slug)
  return (
    <section aria-labelledby="conversation">
      <SectionHeading id="conversation">Conversation</SectionHeading>
      <div aria-live="polite" className="mt-5">
        {threads === 'failed' ? (
          <p className="text-ink-soft text-base">
            The conversations could not be fetched just now. The page below has them.
          </p>
        ) : null}
        {Array.isArray(threads) && threads.length === 0 ? (
          <p className="text-ink-soft text-base">Nobody has spoken about this essay yet.</p>
        ) : null}
        {Array.isArray(threads) ? <ThreadList threads={threads} heading="h3" /> : null}
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`/essays/${slug}/discussion`}>Read the discussion</ButtonLink>
        <ButtonLink variant="plain" href={`/essays/${slug}/discussion/new`}>
          Open a conversation
        </ButtonLink>
      </p>
    </section>
  )
}

function useThreads(slug: string): readonly ThreadCard[] | 'loading' | 'failed' {
  const [threads, setThreads] = useState<readonly ThreadCard[] | 'loading' | 'failed'>('loading')
  useEffect(() => {
    const leaving = new AbortController()
    fetch(`/api/essays/${slug}/threads`, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        const { threads } = (await response.json()) as { threads: ThreadCard[] }
        setThreads(threads)
      })
      .catch(() => {
        if (!leaving.signal.aborted) setThreads('failed')
      })
    return () => {
      leaving.abort()
    }
  }, [slug])
  return threads
}
