import { useEffect, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'
import type { ThreadNews } from '@/domain/discussion/thread-news'

import { askWhatIsNew, tellStillOpen } from './visit-requests'

type Visited = {
  threadId: string
  /** Whether it is the conversation itself, not one of its branches. */
  isWhole: boolean
  /** How many comments everyone could read when the page was made: when more are fetched, it is asked anew. */
  known: number
}

/** What is new to the member who reads; null until that is known, and for visitors. A page that nobody looks at is no visit. */
export function useVisit({ threadId, isWhole, known }: Visited): ThreadNews | null {
  const [news, setNews] = useState<ThreadNews | null>(null)
  useEffect(() => {
    if (!isMemberHinted()) return
    const leaving = new AbortController()
    const { signal } = leaving
    const open = () => {
      if (document.hidden) return
      document.removeEventListener('visibilitychange', open)
      void askWhatIsNew(threadId, isWhole, signal).then((told) => {
        if (told !== null && !signal.aborted) setNews(told)
      })
    }
    document.addEventListener('visibilitychange', open)
    open()
    return () => {
      document.removeEventListener('visibilitychange', open)
      leaving.abort()
    }
  }, [threadId, isWhole, known])
  const isVisited = news !== null
  useEffect(() => {
    if (!isVisited) return
    const look = () => {
      if (document.hidden) tellStillOpen(threadId)
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      tellStillOpen(threadId)
    }
  }, [isVisited, threadId])
  return news
}
