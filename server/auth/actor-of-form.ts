import 'server-only'
import { headers } from 'next/headers'

import type { Actor } from '@/domain/actor'
import { mustComeFromHere } from '@/server/must-come-from-here'

import { currentActor } from './current-actor'

/** Who sent this form. Throws the refusal of a form that no page of ours sent. */
export async function actorOfForm(): Promise<Actor> {
  mustComeFromHere(await headers())
  return currentActor()
}
