import type { Person, Verdicts } from './person'
import type { Form } from './post'
import type { World } from './world'

/** Done or refused, in a sentence of the form; or where one is led. */
export type ActionVerdict = 'done' | 'refused' | `/${string}`

export type ActionRow = {
  of?: string
  /** What is filled in, after what it is about was arranged. */
  form: (who: Person, world: World) => Promise<Form> | Form
  who: Verdicts<ActionVerdict>
  /** Who asks, when it must not be one of the people of the matrix: they are needed afterwards. */
  as?: (who: Person) => Promise<Person>
  /** The fields that take any words at all. */
  freeText?: readonly string[]
  /** The fields in which a bad value is not refused but replaced by a good one. */
  forgiving?: readonly string[]
}

/** All who have a name. */
export const named = (verdict: ActionVerdict) =>
  ({ visitor: 'refused', newcomer: 'refused', others: verdict }) as const
export const signedIn = (verdict: ActionVerdict) =>
  ({ visitor: 'refused', others: verdict }) as const
export const only = (name: 'moderator' | 'owner', verdict: ActionVerdict) =>
  ({ others: 'refused', [name]: verdict }) as Verdicts<ActionVerdict>
export const none: Verdicts<ActionVerdict> = { others: 'refused' }
