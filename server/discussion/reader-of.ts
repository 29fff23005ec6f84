import 'server-only'
import type { Actor } from '@/domain/actor'

/** Whose own words are to be shown beside those of everyone; null: nobody's. */
export const readerOf = (actor: Actor): string | null => (actor.kind === 'member' ? actor.id : null)
