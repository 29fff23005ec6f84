import type { Page } from '@playwright/test'

/** Some pages have no scripts that could wake: they are waited for no longer than this. */
const WAKES_WITHIN_MS = 5_000

/**
 * From now on whoever goes to an address with this page waits until the page hears clicks and keys: on a busy machine a story
 * is quicker than its scripts. For pages with scripts switched off there is nothing to wait for.
 */
export function waitsUntilAwake(page: Page): Page {
  const go = page.goto.bind(page)
  const reload = page.reload.bind(page)
  const awake = async <Answer>(answer: Answer): Promise<Answer> => {
    await page.waitForFunction(isAwake, null, { timeout: WAKES_WITHIN_MS }).catch(() => undefined)
    return answer
  }
  return Object.assign(page, {
    goto: async (...words: Parameters<Page['goto']>) => awake(await go(...words)),
    reload: async (...words: Parameters<Page['reload']>) => awake(await reload(...words)),
  })
}

/** Runs in the page: React has taken over what the server drew, or has nothing to take over: a feed, a picture. */
function isAwake(): boolean {
  if (document.scripts.length === 0) return true
  return Object.keys(document.body).some((key) => key.startsWith('__react'))
}
