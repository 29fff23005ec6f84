import { redirect } from 'next/navigation'

import { VISITOR } from '@/domain/actor'
import { stopMailInput } from '@/domain/notifications/stop-mail'
import { Refusal } from '@/domain/refusal'
import { stopMail } from '@/server/notifications/stop-mail'

type Context = RouteContext<'/api/unsubscribe/[id]/[reason]/[token]'>

const answer = (status: number, sentence: string) =>
  new Response(sentence, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

/**
 * One click in a mail program (RFC 8058): it has neither a session nor an origin of ours, and the link itself is the
 * proof. All it can do is end mails of one kind.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { id: member, ...link } = await params
  const parsed = stopMailInput.safeParse({ member, ...link })
  if (!parsed.success) return answer(404, 'This link is not whole. Copy all of it from the mail.')
  try {
    await stopMail(VISITOR, parsed.data)
  } catch (problem) {
    if (problem instanceof Refusal) return answer(problem.status, problem.message)
    throw problem
  }
  return answer(200, 'You get no more mails of this kind.')
}

/** A mail program that knows no such click opens the link: a GET ends nothing, and leads to the page that asks. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, reason, token } = await params
  redirect(
    `/unsubscribe/${encodeURIComponent(id)}/${encodeURIComponent(reason)}/${encodeURIComponent(token)}`,
  )
}
