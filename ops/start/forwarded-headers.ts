import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'

export type ForwardingRules = {
  /** Where the library is: the host and protocol that Next is told, whatever the visitor says. */
  origin: string
  /** How many proxies of the owner stand before us and append to x-forwarded-for. */
  trustedHops: number
}

/** Connection matters, which end here, and names by which a client could pose as Next's own machinery or as a proxy. */
const DROPPED =
  /^(connection|keep-alive|proxy-.*|te|trailer|upgrade|expect|forwarded|x-real-ip|x-forwarded-.*|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-route-matches|x-prerender-revalidate.*|x-nextjs-.*|x-interleaf-.*|next-resume.*)$/

/** The headers that Next gets for a visitor's: who asks and under which address is said by us alone. */
export function forwardedHeaders(
  headers: IncomingHttpHeaders,
  remoteAddress: string | undefined,
  { origin, trustedHops }: ForwardingRules,
): IncomingHttpHeaders {
  const { host, protocol } = new URL(origin)
  const kept = Object.entries(headers).filter(([name]) => !DROPPED.test(name))
  return {
    ...Object.fromEntries(kept),
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': visitorAddress(headers, remoteAddress, trustedHops),
  }
}

/** The address that the outermost trusted proxy saw; without such proxies, that of the connection itself. */
function visitorAddress(
  headers: IncomingHttpHeaders,
  remoteAddress: string | undefined,
  trustedHops: number,
) {
  const given = headers['x-forwarded-for']
  const chain = (Array.isArray(given) ? given.join(',') : (given ?? '')).split(',')
  const claimed = trustedHops > 0 ? (chain.at(-trustedHops)?.trim() ?? '') : ''
  const address = isIP(claimed) > 0 ? claimed : (remoteAddress ?? '127.0.0.1')
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}
