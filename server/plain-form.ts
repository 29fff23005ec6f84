import 'server-only'
import type { z } from 'zod'

import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'

import { currentActor } from './auth/current-actor'
import { sentencesOf } from './form-action'
import { mustComeFromHere } from './must-come-from-here'

/**
 * Reads a form that was sent to a route handler, not to an action: from a page of ours, with the fields of the schema.
 * Throws a refusal. A test says who asks.
 */
export async function plainForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  whoAsks: () => Promise<Actor> = currentActor,
): Promise<{ actor: Actor; input: z.output<Schema> }> {
  mustComeFromHere(request.headers)
  const form = await request.formData().catch(() => null)
  if (!form) throw new Refusal('invalid', 'Send this by the button of a page.')
  const typed = [...form].filter(([, value]) => typeof value === 'string')
  const parsed = schema.safeParse(Object.fromEntries(typed))
  if (!parsed.success) {
    const fields = sentencesOf(parsed.error)
    throw new Refusal('invalid', Object.values(fields)[0] ?? 'Check what you sent.', fields)
  }
  return { actor: await whoAsks(), input: parsed.data }
}
