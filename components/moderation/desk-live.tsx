'use client'

import { createContext, use, useEffect, useState, type ReactNode } from 'react'

import { listenTo } from '@/components/site/listen-to'
import type { DeskNews } from '@/domain/moderation/desk-news'

/** How often a lease that ended is looked for: nobody says so. */
const LOOK_MS = 15_000

const News = createContext<DeskNews | null>(null)

/** Hears what happens at the desk, for all that is on its page. */
export function DeskLive({ since, children }: { since: Date; children: ReactNode }) {
  const [first] = useState(since)
  const [news, setNews] = useState<DeskNews | null>(null)
  const at = first.getTime()
  useEffect(() => {
    const stop = listenTo(`/api/moderation/since/${at}/events`, (heard) => {
      setNews(heard as DeskNews)
    })
    const look = setInterval(() => {
      setNews(withoutEnded)
    }, LOOK_MS)
    return () => {
      stop()
      clearInterval(look)
    }
  }, [at])
  return <News value={news}>{children}</News>
}

/** What happened since the page was opened; null until something was heard. */
export const useDeskNews = (): DeskNews | null => use(News)

function withoutEnded(news: DeskNews | null): DeskNews | null {
  if (news === null) return null
  const claims = news.claims.filter(({ until }) => Date.parse(until) > Date.now())
  return claims.length === news.claims.length ? news : { ...news, claims }
}
