import 'server-only'
import { Refusal } from '@/domain/refusal'

import { config } from './config'

/**
 * Throws unless a request that changes something was sent by a page of ours: its Origin must be ours, and Sec-Fetch-Site
 * too where a browser says it. Next compares the Origin of a form with the Host only, lets a form without Origin pass,
 * and asks nothing of route handlers.
 */
export function mustComeFromHere(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  const isOurs =
    headers.get('origin') === config().origin && (site === null || site === 'same-origin')
  if (!isOurs) throw new Refusal('forbidden', 'Send this from a page of the library itself.')
}
