import { rmSync } from 'node:fs'

import { test as base, type Page } from '@playwright/test'

import type { Role } from '@/domain/actor'
import { startApp } from '@/ops/check/running-app'
import { throwAwayDatabase } from '@/ops/check/throw-away-database'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { freePort } from '@/ops/database/free-port'

import { arrangeElsewhere, database, required } from '../arrange/database'
import { actionsBuilt } from '../authorisation/actions-built'
import { arrangePerson, type Person } from '../authorisation/person'
import { ledTo, postByForm, postByScript, type Form } from '../authorisation/post'

import { watch } from './watch'

const START_TIMEOUT_MS = 300_000
/** So many requests at once, and so many before those who send them have a rest. */
const AT_ONCE = 6
const BEFORE_A_REST = 60

type Sent = { action: string; path: string; form: Form }

/** A person with an account. */
type Known = Person & { id: string; handle: string }

type Library = {
  url: string
  /** Whose words are not held. */
  writer: Known
  reader: Known
  moderator: Known
  /** Sends a form as a browser without scripts does; returns where it led, null when it led nowhere. */
  send: (who: Person, sent: Sent) => Promise<string | null>
  /** Sends it as the scripts of its page do; returns what the form is told. */
  tell: (who: Person, sent: Sent) => Promise<string>
}

type Stage = {
  /** A browser in which someone reads, and everything that went wrong in it. */
  open: (who: Person) => Promise<{ page: Page; seen: string[] }>
}

/** A library of its own, which nobody else has to read afterwards. */
export const test = base.extend<Stage, { library: Library }>({
  library: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the fixtures it is given spelled out
    async ({}, give) => {
      const own = await throwAwayDatabase(required('DATABASE_URL'))
      const dataDir = throwAwayFolder('app')
      const app = await startApp({ port: await freePort(), dataDir, databaseUrl: own.url })
      await arrangeElsewhere(own.url)
      const actions = actionsBuilt()
      const posted = ({ action, path, form }: Sent) => {
        const id = actions.get(action)?.id
        if (id === undefined) throw new Error(`The build has no action ${action}.`)
        return { library: app.url, id, path, form }
      }
      await give({
        url: app.url,
        writer: await known('moderator', ['MODERATOR']),
        reader: await known('member'),
        moderator: await known('moderator', ['MODERATOR']),
        send: async (who, sent) => ledTo(await postByForm(who, posted(sent))),
        tell: async (who, sent) => (await postByScript(who, posted(sent))).text,
      })
      await app.stop()
      await arrangeElsewhere(required('DATABASE_URL'))
      await own.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: START_TIMEOUT_MS },
  ],
  open: async ({ browser, library }, give) => {
    const pages: Page[] = []
    await give(async ({ cookie }) => {
      const context = await browser.newContext({ baseURL: library.url })
      const cookies = cookie.split('; ').map((pair) => pair.split('='))
      await context.addCookies(
        cookies.map(([name = '', value = '']) => ({ url: library.url, name, value })),
      )
      const page = await context.newPage()
      pages.push(page)
      const seen = watch(page, library.url)
      await page.goto('/guidelines')
      return { page, seen }
    })
    for (const page of pages) await page.context().close()
  },
})

/** They are told here, not by mail. */
async function known(name: 'member' | 'moderator', roles: Role[] = []): Promise<Known> {
  const person = await arrangePerson(name, roles)
  const where = { id: person.id ?? '' }
  const { id, handle } = await database.member.update({ where, data: { mailFor: [] } })
  return { ...person, id, handle: handle ?? '' }
}

/** Does the work for each, several at once; those who are told to slow down begin anew. */
export async function forEach<One>(
  all: readonly One[],
  work: (one: One, index: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < all.length; from += BEFORE_A_REST) {
    await database.$executeRaw`DELETE FROM rate_limit`
    const some = [...all.slice(from, from + BEFORE_A_REST).entries()]
    const next = async (): Promise<void> => {
      const [index, one] = some.shift() ?? []
      if (index === undefined) return
      await work(one as One, from + index)
      return next()
    }
    await Promise.all(Array.from({ length: AT_ONCE }, next))
  }
}
