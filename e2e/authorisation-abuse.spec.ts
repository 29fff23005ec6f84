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

const ABUSES = [
  {
    what: 'what no page of the library sent is refused',
    ofHandler: foreignToHandler,
    ofAction: foreignToAction,
  },
  {
    what: 'operators, other kinds and fields too many are refused',
    ofHandler: hostileToHandler,
    ofAction: hostileToAction,
  },
]

for (const { what, ofHandler, ofAction } of ABUSES) {
  test.describe(what, () => {
    for (const [name, rows] of mutatingHandlers) {
      test(`by ${name}`, async ({ world }) => {
        await expectNoFaults(rows, (row) => ofHandler(world, name, row))
      })
    }

    for (const [name, rows] of Object.entries(ACTION_ROWS)) {
      test(`by ${name}`, async ({ world }) => {
        await expectNoFaults(rows, (row) => ofAction(world, name, row))
      })
    }
  })
}
