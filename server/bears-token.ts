import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether an Authorization header bears this token. How long the answer takes says nothing of it. Null: nobody may ask. */
export function bearsToken(header: string | null, token: string | null): boolean {
  if (token === null || header === null) return false
  return timingSafeEqual(sha256(header), sha256(`Bearer ${token}`))
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()
