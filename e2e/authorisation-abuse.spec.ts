import {
  foreignToAction,
  foreignToHandler,
  hostileToAction,
  hostileToHandler,
} from './authorisation/abuse-checks'
import { ACTION_ROWS } from './authorisation/actions'
import { test } from './authorisation/library'
import { HANDLER_ROWS } from './authorisation/routes'
import { expectNoFaults } from './authorisation/row'

/** A mail program asks it, from no page of ours, and its body is not read: the signed link is the proof. */
const PROVEN_BY_LINK = 'POST /api/unsubscribe/[id]/[reason]/[token]'
const mutatingHandlers = Object.entries(HANDLER_ROWS).filter(
  ([name]) => !name.startsWith('GET ') && name !== PROVEN_BY_LINK,
)

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
