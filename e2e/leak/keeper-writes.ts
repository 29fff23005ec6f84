import { randomUUID } from 'node:crypto'

import { database } from '../arrange/database'
import type { Json } from '../authorisation/handler-row'
import { fromHere } from '../authorisation/post'
import { send } from '../authorisation/route-checks'

import type { Kept } from './library'

/** The keeper writes secrets by the doors there are, well and badly: whatever the library says of it in its log is heard. */
export async function keeperWrites({ world, keeper }: Kept): Promise<void> {
  const { url, essay, published } = world
  const { person, secrets } = keeper
  const words = secrets.map((secret) => `${secret.key} ${secret.words}`).join(' ')
  const say = async (method: string, path: string, input: Record<string, Json>) => {
    await database.rateLimit.deleteMany()
    await send(url, person, { method, path, input })
  }
  const place = { revisionId: essay.revisionId, start: 0, end: 20, exact: essay.text.slice(0, 20) }
  const mark = { ...place, prefix: '', suffix: '', slug: essay.slug, colour: 'MOSS' }
  await say('POST', '/api/me/bookmarks', { ...mark, clientKey: randomUUID(), note: words })
  // Refused each in another way: no such words, too many, no such revision, no such field.
  await say('POST', '/api/me/bookmarks', {
    ...mark,
    exact: words,
    clientKey: randomUUID(),
    note: words,
  })
  await say('POST', '/api/me/bookmarks', { ...mark, clientKey: words, note: words.repeat(200) })
  await say('POST', '/api/me/bookmarks', {
    ...mark,
    revisionId: randomUUID(),
    clientKey: randomUUID(),
    note: words,
  })
  const { id } = await database.bookmark.findFirstOrThrow({ where: { memberId: person.id ?? '' } })
  await say('PATCH', `/api/me/bookmarks/${id}`, { note: words, [words]: words })
  await say('PATCH', `/api/me/bookmarks/${randomUUID()}`, { note: words })
  await say('PUT', `/api/me/drafts/reply:${published.commentId}`, {
    ...{ words, title: '', contentNote: words, sequence: 1, seen: 0, writer: randomUUID() },
  })
  await say('PUT', `/api/me/drafts/${encodeURIComponent(words)}`, { words })
  for (const text of [`Highlight,Note\r\nNowhere,${words}\r\n`, `{"rows":[${words}`, words]) {
    const body = new FormData()
    body.set('clientKey', randomUUID())
    body.set('file', new File([text], `${secrets[0]?.words ?? ''}.csv`))
    await database.rateLimit.deleteMany()
    const headers = { cookie: person.cookie, ...fromHere(url), accept: 'application/json' }
    await fetch(new URL('/bookmarks/import/file', url), { method: 'POST', body, headers })
  }
}
