import { expect } from '@playwright/test'

import {
  foreignToAction,
  foreignToHandler,
  hostileToAction,
  hostileToHandler,
} from './authorisation/abuse-checks'
import { faultsOfAction } from './authorisation/action-checks'
import { ACTION_ROWS } from './authorisation/actions'
import { ask } from './authorisation/ask'
import { faultsOfHandler } from './authorisation/route-checks'
import { HANDLER_ROWS } from './authorisation/routes'
import { test } from './authorisation/library'
import { faultsOfPage } from './authorisation/page-checks'
import { PAGE_ROWS } from './authorisation/pages'
import { expectNoFaults } from './authorisation/row'
import { partOf } from './campaign'

const isRead = (name: string) => name.startsWith('GET ')
/** A mail program asks it, from no page of ours, and its body is not read: the signed link is the proof. */
const PROVEN_BY_LINK = 'POST /api/unsubscribe/[id]/[reason]/[token]'
const mutatingHandlers = Object.entries(HANDLER_ROWS).filter(
  ([name]) => !isRead(name) && name !== PROVEN_BY_LINK,
)

/** One action of each office, and one that anyone signed in may take. */
const SENT_WITHOUT_PROXY = [
  'app/bookmarks/actions.ts#takeAway',
  'app/editors/actions.ts#publishContent',
  'app/moderation/actions.ts#decideCase',
  'app/reading/actions.ts#sayRead',
] as const

test.describe('what each person gets', () => {
  for (const [route, rows] of Object.entries(PAGE_ROWS)) {
    test(`at the page ${route}`, async ({ world }) => {
      await expectNoFaults(rows, (row) => faultsOfPage(world, route, row))
    })
  }

  for (const [name, rows] of Object.entries(HANDLER_ROWS)) {
    test(`by ${name}`, async ({ world }) => {
      await expectNoFaults(rows, (row) => faultsOfHandler(world, name, row))
    })
  }

  for (const [name, rows] of Object.entries(ACTION_ROWS)) {
    test(`by ${name}`, async ({ world }) => {
      await expectNoFaults(rows, (row) => faultsOfAction(world, name, row))
    })
  }
})

test.describe('what no page of the library sent is refused', () => {
  for (const [name, rows] of mutatingHandlers) {
    test(`by ${name}`, async ({ world }) => {
      await expectNoFaults(rows, (row) => foreignToHandler(world, name, row))
    })
  }

  for (const [name, rows] of Object.entries(ACTION_ROWS)) {
    test(`by ${name}`, async ({ world }) => {
      await expectNoFaults(rows, (row) => foreignToAction(world, name, row))
    })
  }
})

test.describe('operators, other kinds and fields too many are refused', () => {
  for (const [name, rows] of mutatingHandlers) {
    test(`by ${name}`, async ({ world }) => {
      await expectNoFaults(rows, (row) => hostileToHandler(world, name, row))
    })
  }

  for (const [name, rows] of Object.entries(ACTION_ROWS)) {
    test(`by ${name}`, async ({ world }) => {
      await expectNoFaults(rows, (row) => hostileToAction(world, name, row))
    })
  }
})

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

  const reads = Object.entries(HANDLER_ROWS).filter(([name]) => isRead(name))
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
