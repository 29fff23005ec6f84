import { inTurn, turnOf } from '../campaign'

import { readAsNext, readings, type Answer } from './ask'
import type { PageRow, PageVerdict } from './page-row'
import { PERSONS, verdictFor, type Person } from './person'
import type { Secret, World } from './world'

/**
 * Reads a page as everyone: whoever may not see it in every way there is, whoever may as browsers do and in one more way, whose
 * turn it is. Returns what was otherwise than the row says, in words.
 */
export async function faultsOfPage(world: World, route: string, row: PageRow): Promise<string[]> {
  const { url, people, secrets } = world
  const perPerson = PERSONS.map(async (name, index) => {
    const person = (await row.as?.(people[name])) ?? people[name]
    const path = (await row.at?.(world, person)) ?? world.scene.address(route)
    const verdict = verdictFor(row.who, person)
    const faults: string[] = []
    const [plain, ...others] = Object.entries(readings(path))
    const ways = verdict === 200 ? inTurn(others, turnOf(route) + index) : others
    for (const [way, headers] of [...(plain ? [plain] : []), ...ways]) {
      const answer = await readAsNext(url, person, { path, headers })
      const said = way.includes('RSC')
        ? faultOfScripts(way, verdict, answer)
        : faultOf(verdict, answer)
      if (said !== null) faults.push(`${path} as ${name}, ${way}: ${said}`)
      const told = row.showsMail ? [] : secretsIn(answer, person, secrets)
      faults.push(...told.map((words) => `${path} as ${name}, ${way}: tells “${words}”`))
    }
    return faults
  })
  return (await Promise.all(perPerson)).flat()
}

/** Words that this person may not read, and that stand in the answer. */
export const secretsIn = ({ text }: Answer, { name }: Person, secrets: readonly Secret[]) =>
  secrets
    .filter(({ words, readBy }) => !readBy.includes(name) && text.includes(words))
    .map(({ words }) => words)

function faultOf(verdict: PageVerdict, { status, location }: Answer): string | null {
  const isRight =
    typeof verdict === 'number'
      ? status === verdict
      : status === 307 && location !== null && isAt(location, verdict)
  return isRight ? null : `${status} ${location ?? ''}`
}

/** Next answers its own scripts with 200, and says in the stream that one is led elsewhere or that nothing is there. */
function faultOfScripts(way: string, verdict: PageVerdict, answer: Answer): string | null {
  const { status, text } = answer
  if (status >= 500) return String(status)
  if (way.includes('ahead') || way.includes('segment')) return null
  const said = /NEXT_(?:REDIRECT;\w+;|HTTP_ERROR_FALLBACK;)([^;"\\]*)/.exec(text)?.[1] ?? null
  const isRight =
    typeof verdict === 'number'
      ? String(said ?? (status === 307 ? 200 : status)) === String(verdict)
      : said !== null && isAt(said, verdict)
  return isRight ? null : `${status} ${said ?? ''}`
}

/** The first page is led to alone; of every other address the beginning says enough. */
const isAt = (location: string, verdict: string) =>
  verdict === '/' ? location === '/' : location.startsWith(verdict)
