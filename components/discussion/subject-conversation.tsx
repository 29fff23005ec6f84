'use client'

import { useEffect, useState } from 'react'

import { ButtonLink } from '@/components/ui/button-link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

import { askConversations } from './ask-conversations'
import { ThreadList } from './thread-list'
import { useMuted } from './use-muted'
import { useNews } from './use-news'

type SubjectConversationProps = Pick<ThreadSubject, 'kind' | 'address'> & {
  /** Nothing new can be opened. */
  isClosed?: boolean
}

/**
 * The conversations about an essay or a question, under it. The page itself holds none of them: they are fetched, so that
 * what a moderator takes away is never kept in a page. Without scripts the link leads to the same list.
 */
export function SubjectConversation({ kind, address, isClosed = false }: SubjectConversationProps) {
  const threads = useThreads(address)
  const muted = useMuted()
  const news = useNews(address)
  const isEmpty = Array.isArray(threads) && threads.length === 0
  return (
    <section aria-labelledby="conversation">
      <SectionHeading id="conversation">Conversation</SectionHeading>
      <div aria-live="polite" className="mt-5">
        {threads === 'failed' ? (
          <p className="text-ink-soft text-base">
            The conversations could not be fetched just now. The page below has them.
          </p>
        ) : null}
        {isEmpty ? (
          <p className="text-ink-soft text-base">Nobody has spoken about this {kind} yet.</p>
        ) : null}
        {Array.isArray(threads) && muted !== null ? (
          <ThreadList
            threads={threads}
            heading="h3"
            muted={muted.handles}
            hidden={muted.threads}
            news={news}
          />
        ) : null}
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        {isEmpty ? null : (
          <ButtonLink href={`${address}/discussion`}>Read the discussion</ButtonLink>
        )}
        {isClosed ? null : (
          <ButtonLink variant={isEmpty ? 'quiet' : 'plain'} href={`${address}/discussion/new`}>
            Open a conversation
          </ButtonLink>
        )}
      </p>
    </section>
  )
}

function useThreads(address: string): readonly ThreadCard[] | 'loading' | 'failed' {
  const [threads, setThreads] = useState<readonly ThreadCard[] | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isHere = true
    const tell = (told: readonly ThreadCard[] | 'failed') => {
      if (isHere) setThreads(told)
    }
    askConversations(address)
      .then(({ threads }) => {
        tell(threads)
      })
      .catch(() => {
        tell('failed')
      })
    return () => {
      isHere = false
    }
  }, [address])
  return threads
}
