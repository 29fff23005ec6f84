import 'server-only'
import { Refusal } from '@/domain/refusal'

import { config } from './config'

/** Route handlers have no check of their own against other sites: Origin and Sec-Fetch-Site must both be ours. */
export function mustComeFromHere(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  const isOurs =
    request.headers.get('origin') === config().origin && (site === null || site === 'same-origin')
  if (!isOurs) throw new Refusal('forbidden', 'Send this from a page of the library itself.')
}
