import type { Person, Verdicts } from './person'
import type { World } from './world'

/** A status, or where one is led. */
export type PageVerdict = number | `/${string}`

export type PageRow = {
  /** Which of several objects it is about, in words. */
  of?: string
  /** Its address; without it, the one that the scene has. */
  at?: (world: World, who: Person) => Promise<string> | string
  /** Who looks, when it must not be one of the people of the matrix. */
  as?: (who: Person) => Promise<Person>
  who: Verdicts<PageVerdict>
  /** The mailbox for trying out shows everyone all mail, addresses too. */
  showsMail?: boolean
}
