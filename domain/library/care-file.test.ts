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

const COUNTRY = '  - code: gb\n    name: Britain\n    places:\n'
const placed = (country: string) => country + PLACE.replaceAll(/^/gm, '    ').trimEnd() + '\n'

test('places of countries stand apart, and so does what moderators should know', () => {
  const fields = `countries:\n${placed(COUNTRY)}moderators: [Be slow., Call nobody.]\n`
  const { value, faults } = readCareFile(`---\ntitle: Care\n${fields}---\n\nYou are welcome.\n`)
  expect(faults).toEqual([])
  expect(value).toMatchObject({ markdown: 'You are welcome.', countries: [{ code: 'gb' }] })
  expect(renderEssay(value?.countries[0]?.markdown ?? '').text).toBe(
    'A helpline By telephone Call it.',
  )
  expect(renderEssay(value?.moderators ?? '').text).toBe('Be slow.\nCall nobody.')
})

test.each([
  [COUNTRY.replace('gb', 'GBR'), 'Write the code of the country in two small letters: `code: gb`.'],
  [COUNTRY.replace(/ +name.*\n/, ''), 'Add what the country is called: `name: …`.'],
  [`${placed(COUNTRY)}${COUNTRY}`, 'Name each country once.'],
])('the fault of the country in %j is told', (country, sentence) => {
  const text = `---\ntitle: Care\ncountries:\n${placed(country)}---\n\nYou are welcome.\n`
  expect(readCareFile(text).faults.map((fault) => fault.sentence)).toEqual([sentence])
})

test.each([
  [PLACE.replace(/ +how.*\n/, ''), 4, 'Add how to reach this place: `how: …`.'],
  [PLACE.replace('A helpline', '1'), 4, 'Write `name` as text: put the value in quotation marks.'],
  ['  - a helpline\n', 4, 'Write each place as `name: …`, `where: …` and `how: …`.'],
])('the fault in %j is told', (places, line, sentence) => {
  const text = `---\ntitle: Care\nplaces:\n${places}---\n\nYou are welcome.\n`
  expect(readCareFile(text)).toEqual({ value: null, faults: [{ line, sentence }] })
})
