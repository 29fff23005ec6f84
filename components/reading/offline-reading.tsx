'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

import { forgetFormerMember } from './place-storage'

/** A page is kept once it has come to rest: keeping it must not slow down its coming. */
const RESTED_MS = 600

/**
 * Lets public/service-worker.js keep what is opened, to be read again without a network. It alone decides what is public.
 * Without scripts, without https, or while developing, nothing is kept and everything else works.
 */
export function OfflineReading() {
  const pathname = usePathname()
  useEffect(() => {
    forgetFormerMember()
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return undefined
    let timer = 0
    const wait = () => {
      timer = window.setTimeout(() => void keepPage(pathname), RESTED_MS)
    }
    if (document.readyState === 'complete') wait()
    else window.addEventListener('load', wait, { once: true })
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('load', wait)
    }
  }, [pathname])
  return null
}

async function keepPage(pathname: string): Promise<void> {
  try {
    await navigator.serviceWorker.register('/service-worker.js')
    const { active } = await navigator.serviceWorker.ready
    const files = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/_next/static/'))
    active?.postMessage({ keep: pathname, files: [...new Set(files)] })
  } catch {
    // The browser does not allow it, as in a private window: pages are read from the network alone.
  }
}
