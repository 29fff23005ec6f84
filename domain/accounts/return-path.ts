import { z } from 'zod'

const RETURN_PATH_LENGTH_MAX = 500
const SITE = 'http://site.invalid'
/** Encoded slashes, backslashes and control characters: no address of ours has them, and a proxy may decode them. */
const DISGUISED = /%(?:2f|5c|7f|[01][\da-f])/i

/** A path of this site to return to after signing in. Whatever could lead elsewhere becomes `/`. */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > RETURN_PATH_LENGTH_MAX) return '/'
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return '/'
  const url = URL.canParse(wanted, SITE) ? new URL(wanted, SITE) : null
  if (url?.origin !== SITE || url.pathname.startsWith('//')) return '/'
  return DISGUISED.test(url.pathname) ? '/' : url.pathname + url.search + url.hash
}

export const returnTo = z.unknown().transform(returnPath)
