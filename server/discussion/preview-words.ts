import 'server-only'
import type { Actor } from '@/domain/actor'
import type { PreviewInput } from '@/domain/discussion/comment'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { commentHtml } from './comment-html'

/** The words as they would stand if they were posted now: made by the very code that makes the comment. Nothing is kept. */
export async function previewWords(actor: Actor, input: PreviewInput): Promise<{ html: string }> {
  const { id } = mustBeAllowed(actor, 'comment.post', { locked: false })
  await mustNotBeHurried('writing', { account: id })
  return { html: await commentHtml(input.words) }
}
