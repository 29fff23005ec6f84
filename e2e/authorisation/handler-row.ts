import type { Person, Verdicts } from './person'
import type { World } from './world'

/** A value of JSON, as a script sends it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

export type HandlerRow = {
  of?: string
  /** Its address, after what it is about was arranged; without it, the one that the scene has. */
  at?: (who: Person, world: World) => Promise<string> | string
  /** What is sent, in a handler that takes something. */
  input?: (who: Person, world: World) => Record<string, Json>
  who: Verdicts<number>
}
