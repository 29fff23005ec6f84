import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { MEMBERS, MODERATORS } from '@/domain/moderation/world'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'

import { theRule } from './a-case'
import { aMember } from './a-member'
import { aThread } from './a-thread'
import { anOwner } from './an-owner'

/** The conversations of a world, one of which lets nobody speak unread. Many worlds, one after the other, share them. */
export type Ground = {
  open: string
  byApproval: string
  /** Where people spoke before a world began. */
  elsewhere: string
  moderators: MemberActor[]
  owner: MemberActor
}

export async function aGround(): Promise<Ground> {
  await theRule()
  const [open, { id: byApproval }] = [(await aThread()).id, await aThread()]
  await db.thread.update({ where: { id: byApproval }, data: { byApproval: true } })
  const moderators = await Promise.all(MODERATORS.map(() => aMember({ roles: ['MODERATOR'] })))
  const { id: elsewhere } = await aThread()
  return { open, byApproval, elsewhere, moderators, owner: await anOwner() }
}

/** Its revisions in the order in which they were written. */
export type WorldComment = { id: string; revisions: string[] }

/** A world of the model, in the database. Things are in the order of the model. */
export type StoredWorld = Ground & {
  people: MemberActor[]
  comments: WorldComment[]
  log: string[]
  appeals: string[]
}

export async function aWorld(ground: Ground): Promise<StoredWorld> {
  const people = await Promise.all(MEMBERS.map(() => aMember()))
  return {
    ...ground,
    people: [...people, ...ground.moderators, ground.owner],
    ...{ comments: [], log: [], appeals: [] },
  }
}

/** What a form sends along to be done once. */
export const key = () => ({ requestKey: randomUUID() })

export const nothing = (): Refusal => new Refusal('not-found', 'The model has no such thing.')

export function commentAt({ comments }: StoredWorld, place: number): WorldComment {
  const comment = comments[place]
  if (!comment) throw nothing()
  return comment
}

/** The row of the log in that place: its id. */
export function decisionAt({ log }: StoredWorld, place: number): string {
  const id = log[place]
  if (!id) throw nothing()
  return id
}
