import fc from 'fast-check'
import { expect, test } from 'vitest'

import { APPEAL_VERDICTS } from './appeal'
import { DECIDED_KINDS } from './transitions'
import type { CheckOutcome, Verdict } from './verdict'
import { isRestriction } from './decision'
import { EMPTY_WORLD, isShown, type World, type WorldAct } from './world'
import { isSent } from './world-decisions'
import { LAWS } from './world-laws'
import { casesAreSound, handingUpLasts, sanctionsAreExplained } from './world-soundness'
import { step } from './world-step'

const HISTORIES = 10_000
const LENGTH_MAX = 40
const HISTORIES_MS_MAX = 240_000

const place = fc.nat({ max: 11 })
const verdict = fc.constantFrom<Verdict>('PASS', 'PASS', 'FLAG', 'HOLD', 'ERROR', 'TIMEOUT')
const outcome: fc.Arbitrary<CheckOutcome> = verdict.map((said) => ({
  ...{ check: 'model', ruleVersion: 1, evidence: said, verdict: said },
}))
const kind = fc.constantFrom(
  ...DECIDED_KINDS.filter(isSent),
  ...(['APPROVE', 'LIMIT', 'REMOVE', 'REMOVE', 'DISMISS'] as const),
)
const moderator = fc.constantFrom(5, 6, 5, 6, 5, 6, 1)
const comments = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 })

const small = fc.nat({ max: 4 })
const writing = {
  checks: fc.array(outcome, { minLength: 1, maxLength: 3 }),
  isTrusted: fc.boolean(),
}
const post = fc.record({
  act: fc.constant('post' as const),
  who: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
  ...writing,
})
const decide = fc.record({
  act: fc.constant('decide' as const),
  ...{ who: moderator, comment: small, kind },
  seen: fc.constantFrom('now', 'now', 'now', 'now', 'before', 'older words'),
})
const OTHERS = {
  edit: fc.record({
    act: fc.constant('edit' as const),
    ...{ who: small, comment: small, seen: fc.constantFrom('now', 'now', 'now', 'before') },
    ...{ checks: outcome.map((one) => [one]), isTrusted: fc.boolean() },
  }),
  away: fc.record({
    act: fc.constantFrom('away', 'back', 'back'),
    who: fc.constantFrom(5, 6),
  }),
  author: fc.record({ act: fc.constantFrom('delete', 'undelete'), who: small, comment: small }),
  report: fc.record({ act: fc.constant('report' as const), who: small, comment: small }),
  purge: fc.record({
    act: fc.constant('purge' as const),
    who: fc.constantFrom(7, 5),
    comment: small,
  }),
  undo: fc.record({ act: fc.constant('undo' as const), who: moderator, decision: place }),
  batch: fc.record({ act: fc.constant('batch' as const), who: moderator, comments, kind }),
  undoBatch: fc.record({ act: fc.constant('undoBatch' as const), who: moderator, batch: place }),
  appeal: fc.record({ act: fc.constant('appeal' as const), who: small, decision: place }),
  answer: fc.record({
    act: fc.constant('answer' as const),
    ...{ who: moderator, appeal: small, verdict: fc.constantFrom(...APPEAL_VERDICTS) },
  }),
  wait: fc.record({ act: fc.constant('wait' as const), days: fc.constantFrom(1, 8, 60) }),
} as const

const act: fc.Arbitrary<WorldAct> = fc.oneof(
  { arbitrary: post, weight: 2 },
  { arbitrary: decide, weight: 8 },
  { arbitrary: OTHERS.report, weight: 5 },
  { arbitrary: OTHERS.edit, weight: 4 },
  { arbitrary: OTHERS.away, weight: 1 },
  { arbitrary: OTHERS.author, weight: 2 },
  { arbitrary: OTHERS.undo, weight: 3 },
  { arbitrary: OTHERS.batch, weight: 2 },
  { arbitrary: OTHERS.undoBatch, weight: 2 },
  { arbitrary: OTHERS.appeal, weight: 3 },
  { arbitrary: OTHERS.answer, weight: 3 },
  { arbitrary: OTHERS.purge, weight: 1 },
  { arbitrary: OTHERS.wait, weight: 1 },
)
const history = fc
  .tuple(
    fc.array(post, { minLength: 2, maxLength: 3 }),
    fc.array(act, { minLength: 10, maxLength: LENGTH_MAX, size: 'max' }),
  )
  .map(([first, later]) => [...first, ...later])

const laws = Object.entries(LAWS)

const among = <Thing>(things: readonly Thing[], number: number): Thing | undefined =>
  things[number % Math.max(1, things.length)]
const placesOf = <Thing>(things: readonly Thing[], is: (thing: Thing, place: number) => boolean) =>
  things.flatMap((thing, place) => (is(thing, place) ? [place] : []))

/** The same act on what there is, and mostly on what it fits: nearly all would meet nothing otherwise. */
function aimed(one: WorldAct, world: World): WorldAct {
  const { comments: written, log, appeals, cases } = world
  switch (one.act) {
    case 'decide': {
      const about = among(
        placesOf(cases, ({ state }) => state !== 'CLOSED'),
        one.comment,
      )
      return {
        ...one,
        comment: cases[about ?? one.comment % Math.max(1, cases.length)]?.comment ?? 0,
      }
    }
    case 'report': {
      const comment = among(placesOf(written, isShown), one.comment) ?? 0
      const author = written[comment]?.author ?? 0
      return { ...one, comment, who: (author + 1 + (one.who % 4)) % 5 }
    }
    case 'edit':
    case 'delete':
    case 'undelete': {
      const comment = one.comment % Math.max(1, written.length)
      return { ...one, comment, who: written[comment]?.author ?? 0 }
    }
    case 'appeal': {
      const fit = placesOf(log, ({ kind: is }) => isRestriction(is) || is === 'DISMISS')
      const decision = among(fit, one.decision) ?? 0
      const row = log[decision]
      const reporter = cases[row?.about ?? 0]?.reports[0]?.who
      const author = written[row?.comment ?? 0]?.author ?? 0
      const isReporters = row?.kind === 'DISMISS' && reporter !== undefined && one.who > 0
      return { ...one, decision, who: isReporters ? reporter : author }
    }
    case 'answer':
      return {
        ...one,
        appeal:
          among(
            placesOf(appeals, ({ state }) => state === 'OPEN'),
            one.appeal,
          ) ?? 0,
      }
    case 'undo':
      return { ...one, decision: one.decision % Math.max(1, log.length) }
    case 'batch': {
      const open = cases.filter(({ state }) => state !== 'CLOSED').map(({ comment }) => comment)
      const chosen = one.comments.flatMap((number) => among(open, number) ?? [])
      return { ...one, comments: [...new Set(chosen)] }
    }
    case 'undoBatch': {
      const made = log.flatMap(({ batch, reverses }) => (reverses === null ? (batch ?? []) : []))
      return { ...one, batch: among(made, one.batch) ?? 0 }
    }
    case 'purge':
      return { ...one, comment: one.comment % Math.max(1, written.length) }
    default:
      return one
  }
}

/** The laws that do not hold after an act. */
const brokenBy = (after: World, before: World, one: WorldAct): string[] =>
  laws.flatMap(([name, holds]) => (holds(after, before, one) ? [] : [name]))

test(
  'whatever eight people do, in ten thousand histories, the ten laws hold after every act',
  () => {
    const happened: Record<string, number> = {}
    const count = (name: string) => (happened[name] = (happened[name] ?? 0) + 1)
    fc.assert(
      fc.property(history, (acts) => {
        let world: World = EMPTY_WORLD
        for (const drawn of acts) {
          const one = aimed(drawn, world)
          const after = step(world, one)
          count(after === null || after === world ? `${one.act} refused` : one.act)
          if (after === null) continue
          const broken = brokenBy(after, world, one)
          if (broken.length > 0) throw new Error(broken.join('; '))
          if (!casesAreSound(after)) throw new Error('cases')
          if (!handingUpLasts(after)) throw new Error('handed up')
          if (!sanctionsAreExplained(after)) throw new Error('sanctions')
          world = after
        }
        const granted = world.appeals.filter(({ state }) => state === 'OVERTURNED')
        count(granted.length > 0 ? 'overturned' : 'none')
        if (granted.some(({ decision }) => world.log[decision]?.kind === 'LOCK')) count('unlocked')
      }),
      { numRuns: HISTORIES, seed: 20_261_127, endOnFailure: true },
    )
    expect(laws).toHaveLength(10)
    for (const name of [
      'decide',
      'undo',
      'batch',
      'undoBatch',
      'appeal',
      'answer',
      'purge',
      'report',
      'edit',
      'edit refused',
    ])
      expect([name, (happened[name] ?? 0) > 1_000]).toEqual([name, true])
    expect(happened['overturned']).toBeGreaterThan(100)
    expect(happened['unlocked']).toBeGreaterThan(50)
  },
  HISTORIES_MS_MAX,
)
