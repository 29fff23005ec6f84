import type { IncomingMessage } from 'node:http'

/** An address where no page stands: Next answers it with the finished page that says so. */
export const NOWHERE = '/-/nothing-stands-here'

/**
 * Whether this answer says "not found" in a page that only scripts can draw: after `notFound()` Next sends the right
 * status and an empty body (vercel/next.js#62228). Whoever reads without scripts gets the page of `NOWHERE` instead.
 */
export const isMissingPage = (
  asked: Pick<IncomingMessage, 'method' | 'headers'>,
  answer: Pick<IncomingMessage, 'statusCode' | 'headers'>,
): boolean =>
  answer.statusCode === 404 &&
  (asked.method === 'GET' || asked.method === 'HEAD') &&
  asked.headers['rsc'] === undefined &&
  (answer.headers['content-type'] ?? '').startsWith('text/html')
