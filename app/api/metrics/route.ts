import { version } from '@/package.json'
import { bearsToken } from '@/server/bears-token'
import { config } from '@/server/config'
import { metrics } from '@/server/moderation/metrics'

export const dynamic = 'force-dynamic'

const NO_STORE = { 'cache-control': 'no-store' }

/** For whoever bears the token of the settings. To all others, and without one, nothing is here. */
export async function GET(request: Request): Promise<Response> {
  if (!bearsToken(request.headers.get('authorization'), config().metricsToken))
    return new Response('Nothing is here.\n', { status: 404, headers: NO_STORE })
  return new Response(await metrics(version, new Date()), {
    headers: { ...NO_STORE, 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
  })
}
