import 'server-only'
import type { Actor } from '@/domain/actor'
import type { NameBegun } from '@/domain/discussion/completion-input'
import { namesLike, type NameChoice } from '@/domain/library/library-name'
import { libraryNames } from '@/server/library/library-names'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

const CHOICES_MAX = 8

/** What of the library may be meant by the beginning of a name between double brackets. */
export async function nameChoices(
  actor: Actor,
  { begun }: NameBegun,
): Promise<{ names: NameChoice[] }> {
  const { id } = mustBeAllowed(actor, 'comment.post', { locked: false })
  await mustNotBeHurried('writing', { account: id })
  return { names: namesLike(await libraryNames(), begun, CHOICES_MAX) }
}
