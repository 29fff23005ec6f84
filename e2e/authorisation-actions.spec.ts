import { faultsOfAction } from './authorisation/action-checks'
import { ACTION_ROWS } from './authorisation/actions'
import { test } from './authorisation/library'
import { expectNoFaults } from './authorisation/row'

test.describe('what each person gets', () => {
  for (const [name, rows] of Object.entries(ACTION_ROWS)) {
    test(`by ${name}`, async ({ world }) => {
      await expectNoFaults(rows, (row) => faultsOfAction(world, name, row))
    })
  }
})
