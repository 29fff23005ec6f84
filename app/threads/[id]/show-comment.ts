import { redirect } from 'next/navigation'

/** Leads to a comment that was just posted. */
export function showComment(comment: { id: string; threadId: string }): never {
  redirect(`/threads/${comment.threadId}?said=${comment.id}#c-${comment.id}`)
}
