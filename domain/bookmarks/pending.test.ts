import { describe, expect, test } from 'vitest'

import { readPending } from './pending'

const PENDING = {
  clientKey: 'k',
  revisionId: 'r',
  start: 4,
  end: 9,
  exact: 'souls',
  prefix: 'Two ',
  suffix: ' meet',
  colour: 'SKY',
  note: '',
  sent: null,
}

describe('what a tab remembered', () => {
  test('is taken up whole', () => {
    expect(readPending(PENDING)).toEqual(PENDING)
    const sent = { ...PENDING, sent: { colour: 'ROSE', note: 'so' } }
    expect(readPending(sent)).toEqual(sent)
  })

  test.each([
    null,
    'words',
    ...Object.keys(PENDING).map((name) => ({ ...PENDING, [name]: undefined })),
    { ...PENDING, colour: 'BLACK' },
    { ...PENDING, sent: { colour: 'ROSE' } },
  ])('is left when it is not whole: %j', (found) => {
    expect(readPending(found)).toBeNull()
  })
})
