import { bookAnswer } from '@/app/bookmarks/book-answer'
import { Refusal } from '@/domain/refusal'
import { uuid } from '@/domain/uuid'
import { currentActor } from '@/server/auth/current-actor'
import { importLeft } from '@/server/bookmarks/import-preview'

/** What found no place of a file that one brought, to take away. */
export async function GET(_: Request, { params }: RouteContext<'/bookmarks/import/[id]/left'>) {
  const { id } = await params
  return bookAnswer(async () => {
    const actor = await currentActor()
    if (!uuid.safeParse(id).success) throw new Refusal('not-found', 'There is no such file.')
    const words = await importLeft(actor, id)
    return { words, name: 'bookmarks-left.json', mediaType: 'application/json' }
  })
}
