import { bookAnswer } from '@/app/bookmarks/book-answer'
import { currentActor } from '@/server/auth/current-actor'
import { bookEpub } from '@/server/bookmarks/book-epub'
import { bookFile } from '@/server/bookmarks/book-file'

/** One's own bookmarks as a file, in the format that the address names. */
export async function GET(request: Request, { params }: RouteContext<'/bookmarks/export/[form]'>) {
  const { form } = await params
  const template = new URL(request.url).searchParams.get('template')
  return bookAnswer(async () => {
    const actor = await currentActor()
    return form === 'epub' ? bookEpub(actor) : bookFile(actor, { form, template })
  })
}
