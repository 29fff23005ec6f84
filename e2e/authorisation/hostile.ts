import { inTurn } from '../campaign'

import type { ActionRow } from './action-row'
import type { Json } from './handler-row'

const LONG = 'a'.repeat(70_000)

/** What stands where a plain value is expected: operators of a database, other kinds, too much. */
const HOSTILE: readonly Json[] = [
  { not: '' },
  { contains: '' },
  { $ne: null },
  JSON.parse('{"__proto__":{"roles":["OWNER"]}}') as Json,
  [],
  [''],
  [[{ not: '' }]],
  { set: { set: {} } },
  7,
  -1e308,
  true,
  LONG,
]

/** Names of columns and of prototypes, which no input has. */
const EXTRA: Readonly<Record<string, Json>> = {
  role: 'OWNER',
  roles: ['OWNER'],
  memberId: '01900000-0000-7000-8000-000000000000',
  isOwner: true,
  constructor: { prototype: { roles: ['OWNER'] } },
}

/** Every field of a valid input in turn with every hostile value of another kind, and with each field too many. */
export function hostileInputs(valid: Readonly<Record<string, Json>>): Record<string, Json>[] {
  const spoilt = Object.entries(valid).flatMap(([name, value]) =>
    HOSTILE.filter((hostile) => isOfOtherKind(value, hostile)).map((hostile) => ({
      ...valid,
      [name]: hostile,
    })),
  )
  const extended = Object.entries(EXTRA)
    .filter(([name]) => !Object.hasOwn(valid, name))
    .map(([name, value]) => ({ ...valid, [name]: value }))
  return [...spoilt, ...extended]
}

/** Bodies that are no input at all. */
export const NO_INPUTS = ['null', '[]', '7', '"words"', '{', '[{"not":""}]', ''] as const

const isOfOtherKind = (value: Json, hostile: Json) =>
  hostile === LONG || kindOf(value) !== kindOf(hostile)

const kindOf = (value: Json) => (Array.isArray(value) ? 'list' : typeof value)

/** Words in place of what a form should hold: all a form can send is strings. */
const HOSTILE_WORDS = ['{"not":""}', '[]', '[object Object]', '__proto__', "' OR 1=1 --", LONG]

/** Every field with hostile words, those whose turn it is, and with a bracket; and with a field too many. */
export function hostileForms(
  valid: Readonly<Record<string, string>>,
  { freeText = [], forgiving = [] }: Pick<ActionRow, 'freeText' | 'forgiving'>,
  turn: number,
): Record<string, string>[] {
  const strict = Object.keys(valid).filter((name) => !forgiving.includes(name))
  const spoilt = strict.flatMap((name, index) => {
    const hostile = freeText.includes(name) ? [LONG] : HOSTILE_WORDS
    return inTurn(hostile, turn + index).map((words) => ({ ...valid, [name]: words }))
  })
  const bracketed = Object.keys(valid).map((name) => ({ ...valid, [`${name}[not]`]: '' }))
  const extended = Object.keys(EXTRA)
    .filter((name) => !Object.hasOwn(valid, name))
    .map((name) => ({ ...valid, [name]: 'OWNER' }))
  return [...spoilt, ...inTurn(bracketed, turn), ...inTurn(extended, turn)]
}

/** What a script can send in place of a form; of all ways those whose turn it is. */
export const noForms = (
  valid: Readonly<Record<string, string>>,
  turn: number,
): readonly string[] => {
  const [given, entries] = [valid, Object.entries(valid)]
  const withState = [given, entries, null].map((form) => [{ status: 'idle' }, form])
  return inTurn(
    [...withState, [valid], [{ status: 'idle' }], []].map((words) => JSON.stringify(words)),
    turn,
  )
}
