import { expect, test } from 'vitest'
import { readCareFile } from './care-file'
import { renderEssay } from './render-essay'

const PLACE = '  - name: A helpline\n    where: By telephone\n    how: Call it.\n'

test('the places to turn to stand at the end of the page', () => {
  const { value } = readCareFile(`---\ntitle: Care\nplaces:\n${PLACE}---\n\nYou are welcome.\n`)
  expect(renderEssay(value?.markdown ?? '').text).toBe(
    'You are welcome.\nWhere to turn\nA helpline By telephone Call it.',
  )
})

test('a page without places is only its words', () => {
  expect(readCareFile('---\ntitle: Care\n---\n\nYou are welcome.\n').value?.markdown).toBe(
    'You are welcome.',
  )
})

test.each([
  [PLACE.replace(/ +how.*\n/, ''), 4, 'Add how to reach this place: `how: …`.'],
  [PLACE.replace('A helpline', '1'), 4, 'Write `name` as text: put the value in quotation marks.'],
  ['  - a helpline\n', 4, 'Write each place as `name: …`, `where: …` and `how: …`.'],
])('the fault in %j is told', (places, line, sentence) => {
  const text = `---\ntitle: Care\nplaces:\n${places}---\n\nYou are welcome.\n`
  expect(readCareFile(text)).toEqual({ value: null, faults: [{ line, sentence }] })
})
