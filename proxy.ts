import { NextResponse, type NextRequest } from 'next/server'

import { contentSecurityPolicy } from '@/domain/content-security-policy'
import { hintCookie, renewedCookie, sessionCookie } from '@/server/auth/cookies'

/**
 * Gives every page that is drawn for one reader a nonce for its own scripts. It is no lock: who may do what is decided
 * in server/, on every call. Pages that are the same for everyone carry hashes instead (ops/start/page-cache.cjs).
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  const policy = contentSecurityPolicy([`'nonce-${nonce}'`], {
    isDevelopment: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  renewSession(request, response)
  return response
}

/**
 * Once a day a page lets the browser keep its session for 30 days more, for readers without scripts too. Whether the session
 * is still one, the database alone says. Forms are left alone: one of them signs out.
 */
function renewSession(request: NextRequest, response: NextResponse): void {
  const [session, hint, renewed] = [sessionCookie(), hintCookie(), renewedCookie()]
  const token = request.cookies.get(session.name)?.value ?? ''
  if (request.method !== 'GET' || token === '' || request.cookies.has(renewed.name)) return
  response.cookies.set(session.name, token, session.options)
  response.cookies.set(hint.name, '1', hint.options)
  response.cookies.set(renewed.name, '1', renewed.options)
}

export const config = {
  matcher: [
    '/account',
    '/account/confirm',
    '/account/email',
    '/account/sessions',
    '/account/passkeys/:path*',
    '/account/providers',
    '/account/preferences',
    '/account/profile',
    '/account/:path*',
    '/bookmarks/:path*',
    '/c/:path*',
    '/claim/:path*',
    '/collections/:path*',
    '/concepts/compare',
    '/dev/:path*',
    '/editors/:path*',
    '/essays',
    '/essays/:slug/discussion/:path*',
    '/essays/:slug/history/:path+',
    '/follow/:path*',
    '/join/:path*',
    '/members/:path*',
    '/moderation/:path*',
    '/moderation-log',
    '/notifications/:path*',
    '/owner/:path*',
    '/p/:path*',
    '/questions/:slug/discussion/:path*',
    '/reading',
    '/report/:path*',
    '/search',
    '/sign-in/:path*',
    '/threads/:path*',
    '/transparency/:path*',
    '/unsubscribe/:path*',
    '/welcome',
  ],
}
