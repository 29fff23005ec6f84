import type { IncomingMessage } from 'node:http'
import { REQUEST_BYTES_MAX } from './pass-on'
import type { Sentence } from './sentence-page'

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** Why a request goes no further; null for all that may. */
export function refusalOf(
  { method, url, headers }: IncomingMessage,
  origin: string,
): Sentence | null {
  if (!isAddress(url ?? '')) return ODD_ADDRESS
  if (isForeign(method, headers.origin, origin)) return foreign(origin)
  return Number(headers['content-length'] ?? 0) > REQUEST_BYTES_MAX ? TOO_LARGE : null
}

/** A form or script of another site: a browser names where it comes from, and cannot be made to lie about it. */
const isForeign = (method = 'GET', from: string | undefined, origin: string) =>
  !SAFE_METHODS.includes(method) && from !== undefined && from !== origin

const foreign = (origin: string): Sentence => ({
  status: 403,
  title: 'Not from this address',
  text:
    `This library is at ${origin} and accepts what is sent from there only. Open it there and send again. ` +
    'If it should be at another address, its owner sets INTERLEAF_ORIGIN.',
})

/** A path of ours that can be read: no other site's address, no broken escapes, no NUL (PostgreSQL refuses it). */
function isAddress(url: string): boolean {
  if (!url.startsWith('/')) return false
  try {
    return !decodeURIComponent(url.split('?')[0] ?? '').includes('\0')
  } catch {
    return false
  }
}

const ODD_ADDRESS: Sentence = {
  status: 400,
  title: 'Not an address of this library',
  text: 'There is a character in it that no address here has. Begin again from the first page.',
}

const TOO_LARGE: Sentence = {
  status: 413,
  title: 'Too large',
  text: 'This is more than the library accepts at once. Send less.',
}
