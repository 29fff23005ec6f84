import 'server-only'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type NextAuthOptions } from 'next-auth'

type Question = {
  action: 'csrf' | 'signin' | 'callback'
  providerId?: string
  method: 'GET' | 'POST'
  query?: Readonly<Record<string, string>>
  body?: Readonly<Record<string, string>>
  cookies?: Readonly<Record<string, string>>
}

type Answer = {
  /** Where it would lead to. */
  location: string | null
  /** Which cookies it would set, by name. */
  cookies: Record<string, string>
  body: unknown
}

/** Asks next-auth in place of the browser: its own pages and addresses are reachable by nobody. */
export async function askNextAuth(question: Question, options: NextAuthOptions): Promise<Answer> {
  const { action, providerId, method, query, body, cookies } = question
  const path = providerId === undefined ? [action] : [action, providerId]
  const request = { method, body, cookies, headers: {}, query: { ...query, nextauth: path } }
  const record = new RecordedAnswer()
  await NextAuth(
    request as unknown as NextApiRequest,
    record as unknown as NextApiResponse,
    options,
  )
  return {
    location: record.headers.get('location')?.[0] ?? null,
    cookies: Object.fromEntries((record.headers.get('set-cookie') ?? []).map(nameAndValue)),
    body: record.body,
  }
}

/** As much of a response as next-auth uses. */
class RecordedAnswer {
  readonly headers = new Map<string, string[]>()
  body: unknown = null

  status() {
    return this
  }
  getHeader(name: string) {
    return this.headers.get(name.toLowerCase())
  }
  setHeader(name: string, value: string | string[]) {
    this.headers.set(name.toLowerCase(), [value].flat())
    return this
  }
  send(body: unknown) {
    this.body = body
  }
  json(body: unknown) {
    this.body = body
  }
  end() {
    return this
  }
}

function nameAndValue(setCookie: string): [string, string] {
  const [pair = ''] = setCookie.split(';')
  const at = pair.indexOf('=')
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]
}
