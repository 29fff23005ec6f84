import type { Route } from 'next'
import { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types'
import type { AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Fetches the next case before it is asked for, wherever its line was scrolled to, and again whenever what was fetched is thrown
 * away: by a decision, or because the page is asked anew. Null: there is no next case.
 */
export function useFetchedCase(href: Route | null): void {
  // Its type for known addresses leaves out what can be asked of a fetch.
  const router: AppRouterInstance = useRouter()
  useEffect(() => {
    if (href === null) return
    let isNext = true
    const fetchWhole = () => {
      if (isNext) router.prefetch(href, { kind: PrefetchKind.FULL, onInvalidate: fetchWhole })
    }
    fetchWhole()
    return () => {
      isNext = false
    }
  }, [href, router])
}
