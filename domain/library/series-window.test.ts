import { expect, test } from 'vitest'
import { seriesWindow } from './series-window'

const series = (length: number) =>
  Array.from({ length }, (_, index) => ({ slug: `part-${index + 1}` }))
const shown = (length: number, slug: string) =>
  seriesWindow(series(length), slug).map((part) => Number(part.slug.slice('part-'.length)))

test('a short series is shown whole', () => {
  expect(shown(9, 'part-1')).toHaveLength(9)
})

test.each([
  ['part-1', [1, 2, 3, 4, 5]],
  ['part-2', [1, 2, 3, 4, 5]],
  ['part-20', [18, 19, 20, 21, 22]],
  ['part-40', [36, 37, 38, 39, 40]],
])('of a long one, beside %s: %o', (slug, parts) => {
  expect(shown(40, slug)).toEqual(parts)
})
