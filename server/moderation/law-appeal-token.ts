import 'server-only'
import { derivedSecret } from '@/server/auth/token'

/** Shows that the mail with the answer to a visitor's report was received: good for an appeal alone. Derived, never stored. */
export const lawAppealToken = (id: string): string =>
  derivedSecret('law appeal', id).toString('base64url')
