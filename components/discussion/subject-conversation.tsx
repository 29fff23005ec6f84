'use client'

import { useEffect, useState } from 'react'

import { ButtonLink } from '@/components/ui/button-link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

import { askConversations, type Conversations } from './ask-conversations'
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
  const told = useConversations(address)
  const muted = useMuted()
  const news = useNews(address)
  const isEmpty = typeof told === 'object' && told.threads.length === 0
  return (
    <section aria-labelledby="conversation">
      <SectionHeading id="conversation">Conversation</SectionHeading>
      <div aria-live="polite" className="mt-5">
        {told === 'failed' ? (
          <p className="text-ink-soft text-base">
            The conversations could not be fetched just now. The page below has them.
          </p>
        ) : null}
        {isEmpty ? (
          <p className="text-ink-soft text-base">Nobody has spoken about this {kind} yet.</p>
        ) : null}
        {typeof told === 'object' && muted !== null ? (
          <ThreadList
            threads={told.threads}
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
        {typeof told === 'object' && told.next !== null ? (
          <ButtonLink href={`${address}/discussion?sort=talk&after=${told.next}`}>
            More conversations
          </ButtonLink>
        ) : null}
        {isClosed ? null : (
          <ButtonLink variant={isEmpty ? 'quiet' : 'plain'} href={`${address}/discussion/new`}>
            Open a conversation
          </ButtonLink>
        )}
      </p>
    </section>
  )
}

type Told = Conversations | 'loading' | 'failed'

function useConversations(address: string): Told {
  const [told, setTold] = useState<Told>('loading')
  useEffect(() => {
    let isHere = true
    const tell = (answer: Told) => {
      if (isHere) setTold(answer)
    }
    askConversations(address)
      .then(tell)
      .catch(() => {
        tell('failed')
      })
    return () => {
      isHere = false
    }
  }, [address])
  return told
}
