import 'server-only'
import { derivedSecret } from '@/server/auth/token'

/** Shows that a report's mail was received; derived, so that the database never holds it. */
export const lawReportToken = (id: string): string =>
  derivedSecret('law report', id).toString('base64url')
