import type { Role } from '@/domain/actor'

import { database } from '../arrange/database'
import { arrangeMember, freshHandle } from '../arrange/member'

/** Everyone the matrix knows. Whoever has an office has no other; a newcomer has not chosen a name yet. */
export const PERSONS = ['visitor', 'newcomer', 'member', 'moderator', 'editor', 'owner'] as const
export type PersonName = (typeof PERSONS)[number]

export type Person = {
  name: PersonName
  /** Null: nobody is signed in. */
  id: string | null
  email: string | null
  cookie: string
}

export type People = Readonly<Record<PersonName, Person>>

/** What each person gets: `others` stands for all who are not named. */
export type Verdicts<Verdict> = Readonly<Partial<Record<PersonName, Verdict>> & { others: Verdict }>

export const verdictFor = <Verdict>(who: Verdicts<Verdict>, { name }: Person): Verdict =>
  who[name] ?? who.others

const VISITOR: Person = { name: 'visitor', id: null, email: null, cookie: '' }

/** People with open sessions, one of each kind. */
export async function arrangePeople(): Promise<People> {
  return {
    visitor: VISITOR,
    newcomer: await arrangePerson('newcomer'),
    member: await arrangePerson('member'),
    moderator: await arrangePerson('moderator', ['MODERATOR']),
    editor: await arrangePerson('editor', ['EDITOR']),
    owner: await arrangePerson('owner', ['OWNER']),
  }
}

const ROLES_OF: Readonly<Partial<Record<PersonName, Role[]>>> = {
  moderator: ['MODERATOR'],
  editor: ['EDITOR'],
  owner: ['OWNER'],
}
const HOUR_MS = 3_600_000

/** Someone of the same kind, whose session may end and whose name may change. */
export const another = async (who: Person): Promise<Person> =>
  who.id === null ? who : arrangePerson(who.name, ROLES_OF[who.name])

/** Someone of the same kind who last showed an hour ago who they are. */
export async function unconfirmed(who: Person): Promise<Person> {
  const person = await another(who)
  if (person.id !== null) await confirmAt(person.id, -HOUR_MS)
  return person
}

/** As if they had shown then who they are: the matrix takes longer than a confirmation lasts. */
async function confirmAt(memberId: string, fromNowMs: number): Promise<void> {
  const confirmedAt = new Date(Date.now() + fromNowMs)
  await database.session.updateMany({ where: { memberId }, data: { confirmedAt } })
}

/** Someone of a kind who was not there before. */
export async function arrangePerson(name: PersonName, roles: Role[] = []): Promise<Person> {
  const handle = name === 'newcomer' ? null : freshHandle(name)
  const { id, email, sessionToken } = await arrangeMember(handle, { roles })
  await confirmAt(id, HOUR_MS)
  return { name, id, email, cookie: `interleaf-session=${sessionToken}; interleaf-member=1` }
}
