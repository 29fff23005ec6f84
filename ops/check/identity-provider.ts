import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type AccountClaims } from 'oidc-provider'
import { closeServer } from '@/ops/start/front-server'

export type IdentityProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  close: () => Promise<void>
}

/** Whoever signs in there says on its page who they are: a name, and an address that it has verified or not. */
const accounts = new Map<string, AccountClaims>()

/** A real OpenID Connect provider on a free port of this machine, with one client: the library at `origin`. */
export async function startIdentityProvider(origin: string): Promise<IdentityProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [clientId, clientSecret] = ['library', randomBytes(16).toString('hex')]
  const provider = new Provider(issuer, configuration({ origin, clientId, clientSecret }))
  const answer = provider.callback()
  server.on('request', (request, response) => {
    const isInteraction = request.url?.startsWith('/interaction/') === true
    void (isInteraction ? interact(provider, request, response) : answer(request, response))
  })
  return { issuer, clientId, clientSecret, close: () => closeServer(server) }
}

/** What it hands out, each for ten minutes. */
const KINDS = ['AccessToken', 'AuthorizationCode', 'Grant', 'IdToken', 'Interaction', 'Session']

type Client = { origin: string; clientId: string; clientSecret: string }

const configuration = ({ origin, clientId, clientSecret }: Client) => ({
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [`${origin}/api/auth/callback/oidc`],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  cookies: { keys: [clientSecret] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_ctx: unknown, id: string) => ({
    accountId: id,
    claims: () => accounts.get(id) ?? { sub: id },
  }),
  interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  ttl: Object.fromEntries(KINDS.map((kind) => [kind, 600])),
})

/** The page of the provider: it asks who one is, and agrees in one's name that the library may know. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  const { prompt, params, session } = await provider.interactionDetails(request, response)
  if (prompt.name === 'consent') {
    const accountId = session?.accountId ?? ''
    const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) })
    grant.addOIDCScope('openid email')
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(request, response, { consent })
    return
  }
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(PAGE)
    return
  }
  const told = await formOf(request)
  if (told.get('answer') === 'cancel') {
    await provider.interactionFinished(request, response, { error: 'access_denied' })
    return
  }
  const sub = told.get('name') ?? ''
  const email = told.get('address')
  const verified = { email_verified: told.get('verified') === 'on' }
  accounts.set(sub, { sub, ...(email && { email, ...verified }) })
  await provider.interactionFinished(request, response, { login: { accountId: sub } })
}

async function formOf(request: IncomingMessage) {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return new URLSearchParams(body)
}

const PAGE = `<!doctype html><html lang="en"><title>Who are you?</title><h1>Who are you?</h1>
<form method="post">
  <label>Name <input name="name"></label>
  <label>Address <input name="address"></label>
  <label><input type="checkbox" name="verified"> The address is verified</label>
  <button name="answer" value="go">Go on</button>
  <button name="answer" value="cancel">Cancel</button>
</form></html>`
