import { useEffect, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'

type News = Readonly<Record<string, number>>

/** How much is new to this reader in each conversation about a subject, by its id. Nobody asks for a visitor. */
export function useNews(address: string): News {
  const [news, setNews] = useState<News>({})
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const response = await fetch(`/api/me${address}/news`, { signal: leaving.signal })
      if (!response.ok) return
      const told = (await response.json()) as { news: News }
      if (!leaving.signal.aborted) setNews(told.news)
    }
    // Without it, the list says everything but this.
    if (isMemberHinted()) ask().catch(() => undefined)
    return () => {
      leaving.abort()
    }
  }, [address])
  return news
}
