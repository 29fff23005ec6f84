import 'server-only'
import { uuid } from '@/domain/uuid'

/** What the asking browser keeps of a request in its cookie: the request's id and its browser token. */
export type KeptRequest = { requestId: string; browserToken: string }

export const writeKeptRequest = ({ requestId, browserToken }: KeptRequest): string =>
  `${requestId}.${browserToken}`

/** Reads the cookie back; null when it is missing or not of our making. */
export function readKeptRequest(cookie: string): KeptRequest | null {
  const [id, browserToken = ''] = cookie.split('.')
  const requestId = uuid.safeParse(id)
  return requestId.success ? { requestId: requestId.data, browserToken } : null
}
