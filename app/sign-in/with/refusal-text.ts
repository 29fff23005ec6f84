import type { Refusal } from '@/domain/refusal'

/** The sentence of a refusal by itself, where there is no page to say it on; with how long to wait. */
export const refusalText = ({ message, status, retryAfterSeconds: wait }: Refusal): Response =>
  new Response(message, {
    status,
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'text/plain; charset=utf-8',
      ...(wait !== null && { 'retry-after': String(wait) }),
    },
  })
