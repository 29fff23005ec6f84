import 'server-only'
import { randomUUID } from 'node:crypto'

import { VISITOR } from '@/domain/actor'
import { readKeptRequest } from '@/server/accounts/kept-request'
import { requestSignIn } from '@/server/accounts/request-sign-in'
import { linkToken, signInCode } from '@/server/accounts/sign-in-secrets'

export type TestSignInRequest = {
  id: string
  email: string
  /** The cookie of the browser that asked. */
  kept: string
  token: string
  code: string
  wrongCode: string
}

/** Arranges a request to sign in, with what its mail says and what its browser keeps. */
export async function aSignInRequest({
  email = `${randomUUID().slice(0, 8)}@example.org`,
  returnTo = '/',
  invitation,
}: { email?: string; returnTo?: string; invitation?: string } = {}): Promise<TestSignInRequest> {
  const kept = await requestSignIn(VISITOR, { email, returnTo, ...(invitation && { invitation }) })
  const id = readKeptRequest(kept)?.requestId ?? ''
  const code = signInCode(id)
  const wrongCode = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
  return { id, email, kept, token: linkToken(id), code, wrongCode }
}
