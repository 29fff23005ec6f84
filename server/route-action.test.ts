import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { VISITOR, type Actor } from '@/domain/actor'
import { Refusal, type RefusalCode } from '@/domain/refusal'
import { TooMany } from '@/domain/too-many'

import { routeAction, routeQuery, routeQueryOfSelf } from './route-action'

const ORIGIN = 'http://localhost:3000'
const ADA: Actor = {
  kind: 'member',
  id: 'ada',
  handle: 'ada',
  roles: [],
  session: null,
  isSuspended: false,
}
const greeting = z.strictObject({ name: z.string().min(1, 'Write a name.') })
type Run = Parameters<typeof routeAction<typeof greeting>>[1]

const greet: Run = (actor, { name }, params) => Promise.resolve({ actor, name, params })
const HEADERS = {
  origin: ORIGIN,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
}
type Sent = { headers?: Record<string, string | null>; body?: string; run?: Run }

async function send({ headers = {}, body = '{"name":"Bo"}', run = greet }: Sent = {}) {
  const all: Record<string, string | null> = { ...HEADERS, ...headers }
  const given = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as [string, string]],
  )
  const request = new Request(`${ORIGIN}/api/greetings/7`, { method: 'POST', headers: given, body })
  const handler = routeAction(greeting, run, () => Promise.resolve(ADA))
  const response = await handler(request, { params: Promise.resolve({ id: '7' }) })
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(response.headers.get('content-type')).toBe('application/json')
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

describe('a route that changes something', () => {
  test('runs with who asks, what was sent and where', async () => {
    expect(await send()).toEqual({
      status: 200,
      json: { actor: ADA, name: 'Bo', params: { id: '7' } },
    })
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://localhost:3001' }],
    ['the same host without https', { origin: 'https://localhost:3000' }],
    ['an origin that begins like ours', { origin: `${ORIGIN}.evil.example` }],
    ['an origin with a path', { origin: `${ORIGIN}/` }],
    ['a sandboxed frame', { origin: 'null' }],
    ['no origin at all', { origin: null }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site, as the browser says', { 'sec-fetch-site': 'same-site' }],
    ['a typed address, as the browser says', { 'sec-fetch-site': 'none' }],
  ])('refuses what comes from %s, and runs nothing', async (_where, headers) => {
    let runs = 0
    const count: Run = () => Promise.resolve(runs++)
    expect(await send({ headers, run: count })).toMatchObject({
      status: 403,
      json: { code: 'forbidden', error: 'Send this from a page of the library itself.' },
    })
    expect(runs).toBe(0)
  })

  test('takes what an older browser sends, which names no site but its origin', async () => {
    expect(await send({ headers: { 'sec-fetch-site': null } })).toMatchObject({ status: 200 })
  })

  test.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('refuses the content type “%s”, which a form of another site can send', async (type) => {
    const sent = await send({ headers: { 'content-type': type } })
    expect(sent).toMatchObject({ status: 400, json: { code: 'invalid' } })
  })

  test.each([
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/json ;charset=utf-8',
  ])('takes the content type “%s”', async (type) => {
    expect((await send({ headers: { 'content-type': type } })).status).toBe(200)
  })

  test.each(['', '{', 'name=Bo', '{"name":"Bo"}{}'])(
    'refuses %j, which is not JSON',
    async (body) => {
      expect(await send({ body })).toMatchObject({
        status: 400,
        json: { error: 'What was sent is not JSON.' },
      })
    },
  )

  test.each(['null', '[]', '"Bo"', '7', '{}', '{"name":7}', '{"name":"Bo","roles":["OWNER"]}'])(
    'refuses %s, which is not what it asks for',
    async (body) => {
      expect(await send({ body })).toMatchObject({ status: 400, json: { code: 'invalid' } })
    },
  )

  test('says which field is wrong, and what to do', async () => {
    expect(await send({ body: '{"name":""}' })).toEqual({
      status: 400,
      json: { code: 'invalid', error: 'Write a name.', fields: { name: 'Write a name.' } },
    })
  })

  test('refuses more than 100,000 bytes, also when they are fewer characters', async () => {
    const sized = (name: string) => send({ body: JSON.stringify({ name }) })
    expect((await sized('x'.repeat(99_000))).status).toBe(200)
    for (const name of ['x'.repeat(100_000), 'é'.repeat(60_000)]) {
      expect(await sized(name)).toMatchObject({
        status: 400,
        json: { error: 'That is too much at once. Send less.' },
      })
    }
  })

  test('leaves out NUL, which no text in the database can hold', async () => {
    const { json } = await send({ body: '{"name":"B\\u0000o"}' })
    expect(json['name']).toBe('Bo')
  })

  test('is not misled by __proto__', async () => {
    const { status } = await send({ body: '{"name":"Bo","__proto__":{"kind":"owner"}}' })
    expect([200, 400]).toContain(status)
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined()
  })

  test.each<[RefusalCode, number]>([
    ['sign-in', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['gone', 410],
    ['too-many', 429],
  ])('answers the refusal “%s” with %i and its sentence', async (code, status) => {
    const refuse: Run = () => Promise.reject(new Refusal(code, 'Not so.', { name: 'Not this.' }))
    expect(await send({ run: refuse })).toEqual({
      status,
      json: { code, error: 'Not so.', fields: { name: 'Not this.' } },
    })
  })

  test('answers a fault of ours without saying what it was', async () => {
    const fail: Run = () => Promise.reject(new Error('password=secret'))
    expect(await send({ run: fail })).toEqual({
      status: 500,
      json: { code: 'failed', error: 'That did not work on our side. Try once more.' },
    })
  })
})

describe('a route that reads what is private', () => {
  const request = new Request(`${ORIGIN}/api/me`)
  const context = { params: Promise.resolve({ id: '7' }) }

  test('answers who asks, and is never kept by a cache', async () => {
    const read = routeQuery(
      (actor, params) => Promise.resolve({ actor, params }),
      () => Promise.resolve(ADA),
    )
    const response = await read(request, context)
    expect(await response.json()).toEqual({ actor: ADA, params: { id: '7' } })
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })

  test('is refused to the suspended, whoever wrote it', async () => {
    const read = routeQuery(
      () => Promise.resolve({ secret: 'bookmarks' }),
      () => Promise.resolve({ ...ADA, isSuspended: true }),
    )
    const response = await read(request, context)
    expect(response.status).toBe(403)
    expect(await response.text()).not.toContain('bookmarks')
  })

  test('tells the suspended too who they are, where it tells no more', async () => {
    const read = routeQueryOfSelf(
      (actor) => Promise.resolve(actor),
      () => Promise.resolve({ ...ADA, isSuspended: true }),
    )
    const response = await read(request, context)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ handle: ADA.handle })
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })

  test('is refused in a sentence, and the refusal is never kept either', async () => {
    const read = routeQuery(
      () => Promise.reject(new Refusal('sign-in', 'Sign in first.')),
      () => Promise.resolve(VISITOR),
    )
    const response = await read(request, context)
    expect(response.status).toBe(401)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(await response.json()).toMatchObject({ code: 'sign-in', error: 'Sign in first.' })
  })
})

test('tells whoever was too quick, for programs too, how long to wait', async () => {
  const run: Run = () => Promise.reject(new TooMany('Wait 12 minutes, then try again.', 720))
  const handler = routeAction(greeting, run, () => Promise.resolve(ADA))
  const headers = HEADERS
  const request = new Request(`${ORIGIN}/api`, { method: 'POST', headers, body: '{"name":"Bo"}' })
  const response = await handler(request, { params: Promise.resolve({}) })
  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('720')
  expect(await response.json()).toMatchObject({ error: 'Wait 12 minutes, then try again.' })
})
