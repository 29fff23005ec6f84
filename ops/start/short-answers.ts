import type { IncomingMessage, ServerResponse } from 'node:http'

const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'
const NOTHING = JSON.stringify({
  code: 'not-found',
  error: 'There is nothing at this address.',
})

/** Leads on to the present address for good; a form that was under way is sent there again. */
export function sendMoved(response: ServerResponse, location: string): void {
  const head = { location, 'content-length': 0, 'cache-control': ASK_EACH_TIME }
  response.writeHead(308, head).end()
}

/** What programs are told where nothing stands. */
export function sendNothing({ method }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, {
    'content-type': 'application/json',
    'content-length': NOTHING.length,
    'cache-control': 'no-store',
  })
  response.end(method === 'HEAD' ? undefined : NOTHING)
}
