import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

import { A_LAW, caseOfBox } from './act-boxes'
import { OFFERED_ACTS, type OfferedAct } from './act-words'
import { BATCH_MAX, faultsOf } from './decision'
import { deskPlace } from './desk-place'
import { ENDING_CHOICES, mayEnd, type Ending } from './ending'
import { mayBeOfSeveral } from './offered-acts'
import { LAW_LENGTH_MAX } from './report'
import { EXPLANATION_LENGTH_MAX, isRestriction } from './restriction'

const optionalWords = typedText
  .pipe(z.string().max(EXPLANATION_LENGTH_MAX, 'Keep it under 2,000 characters.'))
  .default('')

const OPEN_AGAIN = 'Open the case again, and choose once more.'
const readCase = z.strictObject({
  caseId: z.uuid(OPEN_AGAIN),
  version: z.coerce.number().int().nonnegative(),
  revisionId: z.uuid(OPEN_AGAIN),
})

const fields = z.strictObject({
  ...readCase.shape,
  requestKey: z.uuid(),
  kind: z.enum(OFFERED_ACTS, 'Choose what to do.'),
  rule: z.string().max(80).default(''),
  law: typedText
    .pipe(z.string().max(LAW_LENGTH_MAX, 'Keep the law under 300 characters.'))
    .default(''),
  explanation: optionalWords,
  /** Why nothing is done, of a change why it is kept back: apart from reasons that were typed for a restriction. */
  keptBecause: optionalWords,
  /** The rule that a change breaks which is kept back; empty for none. */
  keptRule: z.string().max(80).default(''),
  privateNote: optionalWords,
  ends: z.enum(ENDING_CHOICES).default('none'),
  endsOn: z.string().max(10).default(''),
  /** Further cases that are decided alike. */
  also: z.array(readCase).max(BATCH_MAX - 1, 'Choose up to 50 comments at once.'),
  /** Where this case is, and the next. */
  here: deskPlace,
  next: deskPlace,
})
type Fields = z.output<typeof fields>

/**
 * What the form of a case sends: one act, its reasons, and by ticked boxes further cases that are decided alike. Fields that
 * belong to other acts are left out: the form keeps what was typed for them.
 */
export const caseActInput = z.preprocess(
  withAlso,
  fields.superRefine((sent, context) => {
    for (const [field, message] of [...reasonFaults(sent), ...otherFaults(sent)])
      context.addIssue({ code: 'custom', path: [field], message })
  }),
)
export type CaseActInput = Fields

function reasonFaults(sent: Fields): [string, string][] {
  const { kind, explanation, ends } = sent
  const until = ends === 'none' ? undefined : new Date(0)
  const isLaw = sent.rule === A_LAW
  const law = isLaw ? sent.law : ''
  const rule = isLaw ? undefined : sent.rule
  return faultsOf({ kind, rule, law, explanation, until }).map(([field, message]) => {
    if (field === 'until') return ['ends', message]
    return field === 'rule' && isLaw ? ['law', 'Name the law.'] : [field, message]
  })
}

const NOTED: readonly OfferedAct[] = ['ESCALATE', 'NOTE']

function otherFaults({ kind, privateNote, ends, endsOn, also }: Fields): [string, string][] {
  const faults: [string, string][] = []
  if (NOTED.includes(kind) && !isVisible(privateNote))
    faults.push(['privateNote', 'Tell the other moderators what they should know.'])
  if (mayEnd(kind) && ends === 'date' && !z.iso.date().safeParse(endsOn).success)
    faults.push(['endsOn', 'Choose the day.'])
  if (also.length > 0 && !mayBeOfSeveral(kind))
    faults.push(['also', 'This is decided of one comment at a time: untick the others.'])
  return faults
}

/** What an act says of every comment that it is about. */
export function saidBy({ kind, rule, law, explanation, privateNote, ...kept }: Fields) {
  const note = privateNote === '' ? {} : { privateNote }
  if (kind === 'DISMISS') return { kind, ...saidOfKeeping(kept), ...note }
  if (!isRestriction(kind)) return { kind, ...note }
  return { kind, explanation, ...note, ...(rule === A_LAW ? { law } : { rule }) }
}

const saidOfKeeping = ({ keptBecause, keptRule }: Pick<Fields, 'keptBecause' | 'keptRule'>) => ({
  ...(isVisible(keptBecause) && { explanation: keptBecause }),
  ...(keptRule !== '' && { rule: keptRule }),
})

/** The end that was chosen, of acts that can have one. */
export const endChosen = ({ kind, ends, endsOn }: Fields): { ends: Ending; endsOn: string } =>
  mayEnd(kind) ? { ends, endsOn } : { ends: 'none', endsOn: '' }

function withAlso(form: unknown): unknown {
  const sent = Object.entries(form as Record<string, unknown>)
  const others = sent.filter((field) => caseOfBox(field) === null)
  const also = sent.flatMap((field) => caseOfBox(field) ?? [])
  return { ...Object.fromEntries(others), also }
}
