import { notFound, redirect } from 'next/navigation'

import { uuid } from '@/domain/uuid'
import { currentActor } from '@/server/auth/current-actor'
import { placeOfComment } from '@/server/discussion/queries'

/** The permanent address of a comment: leads to where it stands now. */
export default async function CommentPage({ params }: PageProps<'/c/[id]'>) {
  const id = uuid.safeParse((await params).id)
  const place = id.success ? await placeOfComment(id.data, await currentActor()) : null
  if (!place || !id.success) notFound()
  redirect(`/threads/${place.threadId}#c-${id.data}`)
}
