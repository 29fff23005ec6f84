import 'server-only'
import { Refusal } from '@/domain/refusal'

import { config } from './config'

/**
 * Whether a page of ours sent this request: its Origin must be ours, and Sec-Fetch-Site too where a browser says it. Next
 * compares the Origin of a form with the Host only, lets a form without Origin pass, and asks nothing of route handlers.
 */
function comesFromHere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  return headers.get('origin') === config().origin && (site === null || site === 'same-origin')
}

/** Throws unless a page of ours sent a request that changes something. */
export function mustComeFromHere(headers: Headers): void {
  if (!comesFromHere(headers))
    throw new Refusal('forbidden', 'Send this from a page of the library itself.')
}
