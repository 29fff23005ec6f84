import { database } from '../arrange/database'
import { inTurn, turnOf } from '../campaign'

import type { ActionRow } from './action-row'
import { ask, type Answer } from './ask'
import { postedBy } from './action-checks'
import { bodiesForAction, bodiesForHandler, foreignPlaces } from './foreign'
import { askedBy, send } from './route-checks'
import type { HandlerRow } from './handler-row'
import { hostileForms, hostileInputs, NO_INPUTS, noForms } from './hostile'
import { changed } from './imprint'
import { PERSONS, verdictFor, type Person, type Verdicts } from './person'
import { fromHere, outcomeOf, postByScript } from './post'
import type { World } from './world'

/** One of those who may: whoever else tries is refused for another reason. */
const whoMay = (world: World, who: Verdicts<unknown>, mayNot: (verdict: unknown) => boolean) => {
  const able = PERSONS.toReversed().filter((name) => !mayNot(verdictFor(who, world.people[name])))
  return world.people[able[0] ?? 'owner']
}

type Attempt = { what: string; send: () => Promise<Answer>; isRefused: (answer: Answer) => boolean }

type Found = { faults: string[]; tables: string[] }

/** Sends everything that must be refused. Says what was not, and what changed meanwhile. */
async function sendAll(world: World, attempts: readonly Attempt[]): Promise<Found> {
  const before = await world.imprints.takeWhenQuiet()
  const faults: string[] = []
  for (const { what, send: go, isRefused } of attempts) {
    // A limit that is reached would refuse what the rule under test lets through.
    await database.rateLimit.deleteMany()
    const answer = await go()
    if (!isRefused(answer)) faults.push(`${what}: ${answer.status} ${answer.location ?? ''}`)
  }
  return { faults, tables: changed(before, await world.imprints.take()) }
}

/** What something else changed at that moment does not change again: then all is sent once more. */
async function faultsOf(world: World, attempts: readonly Attempt[]): Promise<string[]> {
  const { faults, tables } = await sendAll(world, attempts)
  const again = tables.length > 0 ? await sendAll(world, attempts) : null
  const ofThese = tables.filter((table) => again?.tables.includes(table))
  return [...faults, ...ofThese.map((table) => `changed ${table}`)]
}

const isRefusedStatus = ({ status }: Answer) => status >= 400 && status < 500
/**
 * Nobody is led on, nothing is done and nothing breaks; without scripts the page comes back with the refusal, or leads away
 * (307) whoever may not see it: an action leads by 303.
 */
const isRefusedForm = (answer: Answer) =>
  answer.status < 500 &&
  (answer.location === null || answer.status === 307) &&
  outcomeOf(answer) !== 'done'

/** Every foreign place, with every body or the one whose turn it is: a route handler refuses all of them. */
export async function foreignToHandler(world: World, name: string, row: HandlerRow) {
  const who = whoMay(world, row.who, (verdict) => Number(verdict) >= 300)
  const asked = await askedBy(who, world, { name, row })
  const places = Object.entries(foreignPlaces(world.url))
  const bodies = Object.entries(bodiesForHandler(asked.input ?? {}))
  const attempts = places.flatMap(([where, headers], index) =>
    inTurn(bodies, turnOf(name) + index).map(([kind, given]) => ({
      what: `${kind} ${where}`,
      send: () =>
        send(world.url, who, {
          ...asked,
          headers: { ...given.headers, ...headers },
          body: given.body,
        }),
      isRefused: isRefusedStatus,
    })),
  )
  return faultsOf(world, attempts)
}

export async function foreignToAction(world: World, name: string, row: ActionRow) {
  const able = whoMay(world, row.who, (verdict) => verdict === 'refused')
  const { as, posted } = await postedBy(able, world, { name, row })
  const { library, id, path, form } = posted
  const places = Object.entries(foreignPlaces(library))
  const bodies = Object.entries(bodiesForAction(id, form))
  const attempts = places.flatMap(([where, headers], index) =>
    inTurn(bodies, turnOf(name) + index).map(([kind, given]) => ({
      what: `${kind} ${where}`,
      send: () =>
        ask(library, as, {
          method: 'POST',
          path,
          headers: { ...given.headers, ...headers },
          body: given.body,
        }),
      isRefused: isRefusedForm,
    })),
  )
  return faultsOf(world, attempts)
}

/** Every field with everything that it must not hold: 400, and nothing changed. */
export async function hostileToHandler(world: World, name: string, row: HandlerRow) {
  const who = whoMay(world, row.who, (verdict) => Number(verdict) >= 300)
  const asked = await askedBy(who, world, { name, row })
  const headers = { ...fromHere(world.url), 'content-type': 'application/json' }
  const bodies = [
    ...hostileInputs(asked.input ?? {}).map((input) => JSON.stringify(input)),
    ...NO_INPUTS,
  ]
  const attempts = bodies.map((body) => ({
    what: body.slice(0, 200),
    send: () => send(world.url, who, { ...asked, headers, body }),
    isRefused: ({ status }: Answer) => status === 400,
  }))
  return faultsOf(world, attempts)
}

/** Every field with some of what it must not hold, other bodies than forms too: refused, and nothing changed. */
export async function hostileToAction(world: World, name: string, row: ActionRow) {
  const able = whoMay(world, row.who, (verdict) => verdict === 'refused')
  const { as, posted } = await postedBy(able, world, { name, row })
  const turn = turnOf(`${name} ${row.of ?? ''}`)
  const forms = hostileForms(posted.form, row, turn).map((form) => ({
    what: JSON.stringify(form).slice(0, 200),
    send: () => postByScript(as, { ...posted, form }),
    isRefused: (answer: Answer) => outcomeOf(answer) === 'refused',
  }))
  const others = noForms(posted.form, turn).map((body) => ({
    what: body.slice(0, 200),
    send: () => withoutForm(as, { ...posted, body }),
    isRefused: (answer: Answer) => isRefusedForm(answer),
  }))
  return faultsOf(world, [...forms, ...others])
}

const withoutForm = (
  who: Person,
  { library, id, path, body }: { library: string; id: string; path: string; body: string },
) =>
  ask(library, who, {
    method: 'POST',
    path,
    headers: {
      ...fromHere(library),
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': id,
      accept: 'text/x-component',
    },
    body,
  })
