import 'server-only'
import type { z } from 'zod'

import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'

import { currentActor } from './auth/current-actor'
import { bodyWithin } from './body-within'
import { filesIn, sentencesOf } from './form-action'
import { mustComeFromHere } from './must-come-from-here'

const BODY_BYTES_MAX = 100_000

type Wishes = {
  /** How large the form may be; what is larger is not kept in memory. */
  bytesMax?: number
  /** The sentence that refuses a larger one. */
  tooLarge?: string
  /** Asked before anything of the form is read; a test says it. */
  whoAsks?: () => Promise<Actor>
}

/**
 * Reads a form that was sent to a route handler, not to an action: from a page of ours, with the fields of the schema, files
 * only where it names one. Throws a refusal.
 */
export async function plainForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  { bytesMax = BODY_BYTES_MAX, tooLarge = TOO_LARGE, whoAsks = currentActor }: Wishes = {},
): Promise<{ actor: Actor; input: z.output<Schema> }> {
  mustComeFromHere(request.headers)
  const actor = await whoAsks()
  const body = await bodyWithin(request, bytesMax)
  if (body === null) throw new Refusal('invalid', tooLarge)
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(body, { headers }).formData().catch(() => null)
  if (!form) throw new Refusal('invalid', 'Send this by the button of a page.')
  const typed = [...form].filter(([, value]) => typeof value === 'string')
  const parsed = schema.safeParse({ ...Object.fromEntries(typed), ...filesIn(form, schema) })
  if (!parsed.success) {
    const fields = sentencesOf(parsed.error)
    throw new Refusal('invalid', Object.values(fields)[0] ?? 'Check what you sent.', fields)
  }
  return { actor, input: parsed.data }
}

const TOO_LARGE = 'That is too much at once. Send less.'
