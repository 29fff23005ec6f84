import { isDatabaseUp } from '@/server/health'

export const dynamic = 'force-dynamic'

/** For load balancers and for those who wait until the library is open. */
export async function GET(): Promise<Response> {
  const isUp = await isDatabaseUp()
  return Response.json(
    { ok: isUp },
    { status: isUp ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
