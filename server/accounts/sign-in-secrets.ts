import 'server-only'
import { derivedSecret } from '@/server/auth/token'

/** The token in the link of a sign-in mail; derived, so that the database never holds it. */
export const linkToken = (requestId: string): string =>
  derivedSecret('sign-in link', requestId).toString('base64url')

/** The six digits in a sign-in mail; derived, so that the database never holds them. */
export const signInCode = (requestId: string): string =>
  String(derivedSecret('sign-in code', requestId).readUInt32BE(0) % 1_000_000).padStart(6, '0')
