import { expect, test } from 'vitest'

import { isCareCase } from './care-case'
import { CARE_CHECK } from './checks'

test.each([
  [[{ reason: 'WORRIED' }], [], true],
  [[{ reason: 'SPAM' }, { reason: 'WORRIED' }], [], true],
  [[], [{ check: CARE_CHECK, verdict: 'FLAG' }], true],
  [[], [{ check: CARE_CHECK, verdict: 'PASS' }], false],
  [[{ reason: 'LAW' }], [{ check: 'links', verdict: 'FLAG' }], false],
  [[], [], false],
])('reports %o and checks %o are a case of care: %s', (reports, checks, isSo) => {
  expect(isCareCase({ reports, checks })).toBe(isSo)
})
