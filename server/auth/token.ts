import 'server-only'
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { config } from '@/server/config'

/** A fresh secret of 256 bits, as 43 characters of base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token: SHA-256, hexadecimal. The token itself has 256 bits, so no salt is needed. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A secret that is never stored: HMAC-SHA-256 of purpose and subject under the site's secret. */
export const derivedSecret = (purpose: string, subject: string): Buffer =>
  createHmac('sha256', config().authSecret).update(`${purpose}:${subject}`).digest()

/** Compares without telling by its duration where two strings differ. */
export function isSameSecret(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
