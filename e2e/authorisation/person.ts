import type { Role } from '@/domain/actor'

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

/** Someone of a kind who was not there before. */
export async function arrangePerson(name: PersonName, roles: Role[] = []): Promise<Person> {
  const handle = name === 'newcomer' ? null : freshHandle(name)
  const { id, email, sessionToken } = await arrangeMember(handle, { roles })
  return { name, id, email, cookie: `interleaf-session=${sessionToken}; interleaf-member=1` }
}
