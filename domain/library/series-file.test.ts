import { expect, test } from 'vitest'
import { readSeriesFile } from './series-file'

test('a series is over unless it says that it will be continued', () => {
  const text = 'title: The Path\ndescription: Stage by stage.\n'
  expect(readSeriesFile(text).value).toEqual({
    title: 'The Path',
    description: 'Stage by stage.',
    toBeContinued: false,
  })
  expect(readSeriesFile(`${text}toBeContinued: true\n`).value?.toBeContinued).toBe(true)
})

test.each([
  ['description: d', 1, 'Add a title: the line `title: …`.'],
  ['title: t', 1, 'Add a description: the line `description: …`.'],
  ['title: t\ndescription: d\ntoBeContinued: maybe', 3, 'Write `toBeContinued` as true or false.'],
  [
    'title: t\ndescription: d\nto-be-continued: true',
    3,
    'Write `toBeContinued` instead of `to-be-continued`, or give the field another name.',
  ],
])('the fault in %j is told', (text, line, sentence) => {
  expect(readSeriesFile(text)).toEqual({ value: null, faults: [{ line, sentence }] })
})
