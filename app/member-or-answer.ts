import type { Actor } from '@/domain/actor'
import { currentActor } from '@/server/auth/current-actor'

import { answersForm } from './answers-form'
import { memberOnly } from './member-only'

/**
 * The member who asks for a page with a form; others are led away as `memberOnly` does. When the page answers a form that
 * was sent without scripts, nobody is led away: the page says why nothing was done, and the words stand in it.
 */
export async function memberOrAnswer(here: string): Promise<Actor> {
  return (await answersForm()) ? currentActor() : memberOnly(here)
}
