import { notFound } from 'next/navigation'

import { confirmedOnly } from '@/app/confirmed-only'
import { Refusal } from '@/domain/refusal'
import { uuid } from '@/domain/uuid'
import { fetchArchive } from '@/server/accounts/fetch-archive'
import { currentActor } from '@/server/auth/current-actor'

/** The packed archive, for the session that asked for it, having lately shown whose it is; for all others 404. */
export async function GET(_: Request, { params }: RouteContext<'/account/archive/[id]'>) {
  const id = uuid.safeParse((await params).id)
  const actor = await currentActor()
  const archive = id.success ? await fetchArchive(actor, id.data).catch(orNotFound) : notFound()
  await confirmedOnly('/account/archive')
  return new Response(archive.bytes, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="interleaf-${archive.packedOn}.zip"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function orNotFound(problem: unknown): never {
  if (problem instanceof Refusal) notFound()
  throw problem
}
