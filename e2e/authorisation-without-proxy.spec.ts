import { expect } from '@playwright/test'

import { faultsOfAction } from './authorisation/action-checks'
import { ACTION_ROWS } from './authorisation/actions'
import { ask } from './authorisation/ask'
import { test } from './authorisation/library'
import { faultsOfPage } from './authorisation/page-checks'
import { PAGE_ROWS } from './authorisation/pages'
import { faultsOfHandler } from './authorisation/route-checks'
import { HANDLER_ROWS } from './authorisation/routes'
import { expectNoFaults } from './authorisation/row'
import { partOf } from './campaign'

/** One action of each office, and one that anyone signed in may take. */
const SENT_WITHOUT_PROXY = [
  'app/bookmarks/actions.ts#takeAway',
  'app/editors/actions.ts#publishContent',
  'app/moderation/actions.ts#decideCase',
  'app/reading/actions.ts#sayRead',
] as const

test.describe('without proxy.ts each person gets the same', () => {
  test('there is none: it would give each page a nonce', async ({ world, withoutProxy }) => {
    const { visitor } = world.people
    expect((await ask(world.url, visitor, { path: '/sign-in' })).policy).toContain('nonce-')
    expect((await ask(withoutProxy, visitor, { path: '/sign-in' })).policy ?? '').not.toContain(
      'nonce-',
    )
  })

  for (const [route, rows] of partOf(Object.entries(PAGE_ROWS), 3)) {
    test(`at the page ${route}`, async ({ world, withoutProxy }) => {
      await expectNoFaults(rows, (row) => faultsOfPage({ ...world, url: withoutProxy }, route, row))
    })
  }

  const reads = Object.entries(HANDLER_ROWS).filter(([name]) => name.startsWith('GET '))
  for (const [name, rows] of partOf(reads, 3)) {
    test(`by ${name}`, async ({ world, withoutProxy }) => {
      const there = { ...world, url: withoutProxy }
      await expectNoFaults(rows, (row) => faultsOfHandler(there, name, row))
    })
  }

  for (const name of SENT_WITHOUT_PROXY) {
    test(`by ${name}`, async ({ world, withoutProxy }) => {
      const there = { ...world, url: withoutProxy }
      await expectNoFaults(ACTION_ROWS[name] ?? [], (row) => faultsOfAction(there, name, row))
    })
  }
})
