import { expect, test } from 'vitest'

import { readShelf } from './json-shelf'

test('what cannot be read of a shelf is let be, the rest is read', () => {
  const good = { name: 'Lamps', description: 'Lit.', bookmarks: [0, 2] }
  const collections = [good, { name: '', bookmarks: [] }, { name: 'A', bookmarks: [-1] }, null]
  const file = { collections, links: [[0, 2], [1], 'x', [0, 0.5]] }
  expect(readShelf(file)).toEqual({ colours: {}, collections: [good], links: [[0, 2]] })
})

test('names of colours are read: not the house’s own, none too long, and no others', () => {
  const colours = { EMBER: 'true for me', MOSS: 'x'.repeat(41), SKY: ' ask  Mother ', GOLD: 'x' }
  expect(readShelf({ colours }).colours).toEqual({ SKY: 'ask Mother' })
})

test('what no text in the database holds is not in a name', () => {
  const collections = [{ name: 'La\0mps\ud83d', bookmarks: [] }]
  expect(readShelf({ collections }).collections).toMatchObject([{ name: 'Lamps\ufffd' }])
})

test.each([[[]], ['Highlight'], [{ collections: 7 }], [null], [{}]])(
  'there is no shelf in %j',
  (found) => {
    expect(readShelf(found)).toEqual({ colours: {}, collections: [], links: [] })
  },
)
