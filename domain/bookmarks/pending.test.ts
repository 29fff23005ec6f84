import { describe, expect, test } from 'vitest'

import { readOwnPassage, readPending } from './pending'

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

describe('what a tab remembered of somebody', () => {
  const own = { ...PENDING, owner: 'a' }

  test('is taken up by them alone', () => {
    expect(readOwnPassage(own, 'a')).toEqual(own)
    expect(readOwnPassage(own, 'b')).toBeNull()
    expect(readOwnPassage(own, '')).toBeNull()
    expect(readOwnPassage(PENDING, '')).toBeNull()
  })

  test('before they signed in becomes theirs', () => {
    expect(readOwnPassage({ ...PENDING, owner: '' }, 'a')).toEqual(own)
  })
})
