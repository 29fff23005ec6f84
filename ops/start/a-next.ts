import type { IncomingMessage, RequestListener } from 'node:http'
import { NOWHERE } from './missing-page'
import { STATE_HEADER } from './state-header'

const generationOf = (request: IncomingMessage) =>
  String(request.headers[STATE_HEADER]).split(' ')[0]
/** A page as Next answers with it. */
export const page = (
  words: string,
  more: Record<string, string | string[]> = {},
): RequestListener => {
  return (request, response) => {
    const head = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 's-maxage=31536000',
      'x-nextjs-cache': 'MISS',
      vary: 'rsc, next-router-prefetch',
      etag: '"of Next"',
      [STATE_HEADER]: generationOf(request) ?? '',
    }
    response.writeHead(response.statusCode, { ...head, ...more }).end(words)
  }
}

/** Arranges a Next whose answer can be set, and that remembers what it was asked. */
export function aNext(words: string) {
  const next = {
    asked: [] as IncomingMessage[],
    answer: page(words),
    listener: ((request, response) => {
      if (request.url === NOWHERE) {
        response.statusCode = 404
        page('Nothing here.')(request, response)
        return
      }
      next.asked.push(request)
      next.answer(request, response)
    }) satisfies RequestListener,
  }
  return next
}
