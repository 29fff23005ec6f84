import { expect, test } from 'vitest'

import { addressAfterRemoval, bookPlace } from './book-place'
import { boxOf, chosenForm, readRemoved, removedForm } from './chosen'

const [ONE, TWO] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
const FORM = { at: 'colour=SKY&order=seen', act: 'colour', colour: 'ROSE' }
const sentenceOf = (form: object) => chosenForm.safeParse(form).error?.issues[0]?.message

test('the boxes that are ticked are the bookmarks chosen', () => {
  expect(chosenForm.parse({ ...FORM, [boxOf(ONE)]: 'on', [boxOf(TWO)]: 'on' })).toEqual({
    ids: [ONE, TWO],
    at: '/bookmarks?colour=SKY&order=seen',
    act: 'colour',
    colour: 'ROSE',
  })
})

test('none, one that is none, and fields that nobody asked for are refused', () => {
  expect(sentenceOf(FORM)).toBe('Choose one or more bookmarks first.')
  expect(sentenceOf({ ...FORM, [boxOf('x')]: 'on' })).toBe('Reload the page and choose once more.')
  expect(sentenceOf({ ...FORM, [boxOf(ONE)]: '1' })).toBe('Reload the page and choose once more.')
  expect(sentenceOf({ ...FORM, [boxOf(ONE)]: 'on', act: 'give' })).toBe(
    'Choose what to do with them.',
  )
  expect(chosenForm.safeParse({ ...FORM, [boxOf(ONE)]: 'on', roles: 'OWNER' }).success).toBe(false)
})

test('a form leads back to a page of the book and nowhere else', () => {
  expect(bookPlace.parse('q=two words&next=https://elsewhere.example')).toBe(
    '/bookmarks?q=two+words',
  )
  expect(bookPlace.parse('https://elsewhere.example/?q=x')).toBe('/bookmarks')
  expect(bookPlace.parse(undefined)).toBe('/bookmarks')
})

test('those taken away are named in the address, and read from it', () => {
  const address = addressAfterRemoval('/bookmarks?colour=SKY', [ONE, TWO])
  expect(address).toBe(`/bookmarks?colour=SKY&removed=${ONE}.${TWO}`)
  expect(readRemoved(`${ONE}.${TWO}`)).toEqual([ONE, TWO])
  for (const other of ['', 'x', `${ONE}.x`, undefined, [ONE]])
    expect(readRemoved(other)).toEqual([])
  expect(removedForm.parse({ ids: `${ONE}.${TWO}` }).ids).toEqual([ONE, TWO])
})
