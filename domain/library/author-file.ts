import { z } from 'zod'
import { handle } from '@/domain/accounts/handle'
import { checkFields, type LineOf } from './checked-fields'
import { pinLine } from './direct-line'
import { readingOf, type Fault, type Reading } from './fault'
import { day, optionalWords, wordList, words } from './field-rules'

const KINDS = ['desk', 'circle', 'person'] as const
const AVAILABILITIES = ['available', 'unavailable', 'away'] as const

const ACCOUNT = 'Write `account` as the name that this member uses here: `account: evening-lamp`.'

const authorFields = z.object({
  name: words('name', 120, 'Add a name: the line `name: …`.'),
  kind: z.enum(KINDS, `Write \`kind\` as one of ${KINDS.join(', ')}.`),
  biography: words('biography', 2000, 'Add a biography: the line `biography: …`.'),
  extension: optionalWords('extension', 20),
  pin: optionalWords('pin', 20),
  languages: wordList('languages', 35),
  availability: z
    .enum(AVAILABILITIES, `Write \`availability\` as one of ${AVAILABILITIES.join(', ')}.`)
    .nullish()
    .transform((value) => value ?? null),
  awayUntil: day('awayUntil'),
  account: z
    .string(ACCOUNT)
    .trim()
    .refine((value) => handle.safeParse(value).success, ACCOUNT)
    .nullish()
    .transform((value) => value ?? null),
})

type AuthorFields = z.output<typeof authorFields>

/**
 * A byline of the house; `awayUntil` is an ISO day, `account` the name of the member who speaks for it, `extension` what
 * `directLine` reads.
 */
export type AuthorFile = Omit<AuthorFields, 'pin'>

/** Reads one author file. */
export function readAuthorFile(text: string): Reading<AuthorFile> {
  const { value, faults, lineOf } = checkFields({ yaml: text, yamlLine: 1 }, authorFields)
  if (value === null) return readingOf<AuthorFile>(null, faults)
  const contradictions = contradictionsIn(value, lineOf)
  if (contradictions.length > 0) return readingOf<AuthorFile>(null, contradictions)
  const { pin, ...author } = value
  return readingOf(pin === null ? author : { ...author, extension: pinLine(pin) }, [])
}

function contradictionsIn(author: AuthorFields, lineOf: LineOf): Fault[] {
  const twoLines = {
    line: lineOf('pin'),
    sentence: 'Take `pin` or `extension` out: an author has one line.',
  }
  const notAway = {
    line: lineOf('awayUntil'),
    sentence: 'Write `availability: away` too, or take `awayUntil` out.',
  }
  return [
    ...(author.pin !== null && author.extension !== null ? [twoLines] : []),
    ...(author.awayUntil !== null && author.availability !== 'away' ? [notAway] : []),
  ]
}

/** An author of whom only the name is known. */
export function authorByName(name: string): AuthorFile {
  return {
    name,
    kind: 'person',
    biography: '',
    extension: null,
    languages: [],
    availability: null,
    awayUntil: null,
    account: null,
  }
}
