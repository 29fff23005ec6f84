import { test } from './authorisation/library'
import { faultsOfPage } from './authorisation/page-checks'
import { PAGE_ROWS } from './authorisation/pages'
import { faultsOfHandler } from './authorisation/route-checks'
import { HANDLER_ROWS } from './authorisation/routes'
import { expectNoFaults } from './authorisation/row'

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
})
