import { database } from '../arrange/database'
import { inTurn, turnOf } from '../campaign'

import type { ActionRow, ActionVerdict } from './action-row'
import { actionsBuilt } from './actions-built'
import { changed } from './imprint'
import { PERSONS, verdictFor, type Person } from './person'
import { ledTo, outcomeOf, postByForm, postByScript, type Posted } from './post'
import type { World } from './world'

/** What a row posts as one person, arranged anew, and who that is. */
export async function postedBy(
  who: Person,
  world: World,
  { name, row }: { name: string; row: ActionRow },
): Promise<{ as: Person; posted: Posted }> {
  await database.rateLimit.deleteMany()
  const action = actionsBuilt().get(name)
  if (action === undefined) throw new Error(`The build has no action ${name}.`)
  const as = (await row.as?.(who)) ?? who
  const form = await row.form(as, world)
  const path = world.scene.address(action.route)
  return { as, posted: { library: world.url, id: action.id, path, form } }
}

const WAYS = [postByScript, postByForm] as const

/**
 * Posts a form as everyone by scripts; without them as whoever may not, and as one of those who may, whose turn it is. Returns
 * what was otherwise than the row says.
 */
export async function faultsOfAction(
  world: World,
  name: string,
  row: ActionRow,
): Promise<string[]> {
  const faults: string[] = []
  const people = PERSONS.map((each) => world.people[each])
  const able = people.filter((person) => verdictFor(row.who, person) !== 'refused')
  const withoutScripts = inTurn(able, turnOf(name))
  for (const person of people) {
    const verdict = verdictFor(row.who, person)
    const isRefused = verdict === 'refused'
    for (const way of isRefused || withoutScripts.includes(person) ? WAYS : [postByScript]) {
      const { as, posted } = await postedBy(person, world, { name, row })
      const before = isRefused ? await world.imprints.takeWhenQuiet() : {}
      const answer = await way(as, posted)
      const tables = isRefused ? changed(before, await world.imprints.take()) : []
      const told = way === postByScript ? outcomeOf(answer) : ledTo(answer)
      const fault = faultOf(verdict, { told, tables, byScript: way === postByScript })
      if (fault !== null)
        faults.push(`${name} as ${person.name}, ${way.name}: ${answer.status} ${fault}`)
    }
  }
  return faults
}

type Outcome = { told: string | null; tables: readonly string[]; byScript: boolean }

/** Without scripts the answer is a whole page: whether it was done shows in the database. */
function faultOf(verdict: ActionVerdict, { told, tables, byScript }: Outcome): string | null {
  const was = told ?? 'nothing'
  if (verdict === 'refused') {
    const isRefused = byScript ? told === 'refused' : told === null
    const wrote = `${was}; changed ${tables.join(', ') || 'nothing'}`
    return isRefused && tables.length === 0 ? null : wrote
  }
  if (verdict === 'done') return (byScript ? told === 'done' : told === null) ? null : was
  const isLed = verdict === '/' ? told === '/' : told?.startsWith(verdict) === true
  return isLed ? null : was
}
