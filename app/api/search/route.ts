import { suggestions } from '@/server/search/queries'

/** What may be meant while somebody types; kept by nobody, for what is withdrawn is gone at once. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  const found = await suggestions(typed, new Date())
  return Response.json({ suggestions: found }, { headers: { 'cache-control': 'no-store' } })
}
