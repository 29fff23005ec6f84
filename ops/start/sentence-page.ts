import type { IncomingMessage, ServerResponse } from 'node:http'

export type Sentence = { status: number; title: string; text: string; retrySeconds?: number }

export const DOWN: Sentence = {
  status: 502,
  title: 'One moment',
  text: 'The library is just starting again. Try again in a few seconds; nothing you wrote was taken from your page.',
  retrySeconds: 3,
}

export const NOTHING_HERE: Sentence = {
  status: 404,
  title: 'This leaf is blank',
  text: 'Nothing stands at this address, or it was taken down.',
}

/** Answers with one sentence, as a page for people and as plain text for programs. Needs nothing but this process. */
export function sendSentence(
  request: IncomingMessage,
  response: ServerResponse,
  { status, title, text, retrySeconds }: Sentence,
): void {
  const wantsPage = request.headers.accept?.includes('text/html') ?? false
  const refresh = retrySeconds ? `<meta http-equiv="refresh" content="${retrySeconds}">` : ''
  const page =
    `<!doctype html><html lang="en"><meta charset="utf-8">${refresh}` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title>` +
    `<main><h1>${title}</h1><p>${escape(text)}</p></main></html>\n`
  response.writeHead(status, {
    'content-type': `text/${wantsPage ? 'html' : 'plain'}; charset=utf-8`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    ...(retrySeconds && { 'retry-after': String(retrySeconds) }),
    ...(request.complete ? {} : { connection: 'close' }),
  })
  response.end(request.method === 'HEAD' ? undefined : wantsPage ? page : `${text}\n`)
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
