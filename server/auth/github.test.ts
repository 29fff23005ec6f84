import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { oauthProvider } from './oauth-provider'
import { arrivalFrom, departTo } from './provider-flow'

const OCTOCAT = { id: 583231, login: 'octocat', email: 'shown@example.org' }
const SETTINGS = { id: 'github', name: 'GitHub', key: 'github' } as const
const CLIENT = { clientId: 'library', clientSecret: 'secret' }

let server: Server
let site: string
let emails: unknown
const asked: { path: string; authorization: string | undefined; body: string }[] = []

/** Speaks as much of GitHub's interface as a sign-in needs. */
beforeAll(async () => {
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const path = request.url ?? ''
      asked.push({ path, authorization: request.headers.authorization, body })
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answerTo(path)))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function answerTo(path: string): unknown {
  if (path === '/login/oauth/access_token')
    return { access_token: 'gho_1', token_type: 'bearer', scope: 'user:email' }
  return path === '/user/emails' ? emails : OCTOCAT
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

async function comeBack() {
  const provider = oauthProvider({ ...SETTINGS, ...CLIENT }, { site, api: site })
  const departure = await departTo(provider)
  const left = new URL(departure?.address ?? '')
  const query = { code: 'c0de', state: left.searchParams.get('state') ?? '' }
  const person = await arrivalFrom(provider, { query, cookies: departure?.cookies ?? {} })
  return { left, person }
}

test('GitHub is asked for the addresses alone, and its answer proves with PKCE who set out', async () => {
  emails = []
  const { left } = await comeBack()
  expect(left.origin + left.pathname).toBe(`${site}/login/oauth/authorize`)
  expect(left.searchParams.get('scope')).toBe('user:email')
  expect(left.searchParams.get('code_challenge_method')).toBe('S256')
  const exchange = asked.find(({ path }) => path === '/login/oauth/access_token')
  expect(new URLSearchParams(exchange?.body).get('code_verifier')).toMatch(/^.{43,}$/)
  const api = asked.filter(({ path }) => path.startsWith('/user'))
  expect(api.map(({ path }) => path).sort()).toEqual(['/user', '/user/emails'])
  expect(new Set(api.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer gho_1']))
})

test.each([
  [
    { primary: true, verified: true },
    { email: 'cat@example.org', isVerified: true },
  ],
  [{ primary: true, verified: false }, null],
  [{ primary: false, verified: true }, null],
])('of an address that is %j comes: %j', async (standing, address) => {
  emails = [{ email: 'Cat@example.org', ...standing }]
  expect((await comeBack()).person).toEqual({ subject: '583231', address })
})
