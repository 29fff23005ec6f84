import { expect, test } from 'vitest'

import { hostileForms, noForms } from './hostile'

const VALID = { words: 'A lamp.', until: '2026-01-01' }
const TURNS = 30

/** What is sent of a form over many turns, told apart by what is wrong with it. */
const sent = (row: Parameters<typeof hostileForms>[1]) =>
  Array.from({ length: TURNS }, (_, turn) => hostileForms(VALID, row, turn)).flat()

test('over the turns each field holds every hostile word, a bracket is sent for each, and every field too many', () => {
  const forms = sent({})
  const wordsOf = (field: 'words' | 'until') =>
    new Set(forms.map((form) => form[field]).filter((words) => words !== VALID[field]))
  expect([wordsOf('words').size, wordsOf('until').size]).toEqual([6, 6])
  const others = new Set(forms.flatMap(Object.keys).filter((name) => !Object.hasOwn(VALID, name)))
  expect(others).toEqual(
    new Set(['words[not]', 'until[not]', 'role', 'roles', 'memberId', 'isOwner', 'constructor']),
  )
})

test('in every turn each field is spoilt, but for those that forgive; free words are only too long', () => {
  for (const turn of [0, 1, 2, 3, 4, 5]) {
    const forms = hostileForms(VALID, { freeText: ['words'], forgiving: ['until'] }, turn)
    const spoilt = forms.filter(({ words }) => words !== VALID.words)
    expect(spoilt.map(({ words = '' }) => words.length > 60_000)).toEqual([true])
    expect(forms.every(({ until }) => until === VALID.until)).toBe(true)
  }
})

test('over the turns every body that is no form is sent', () => {
  const bodies = Array.from({ length: TURNS }, (_, turn) => noForms(VALID, turn)).flat()
  expect(new Set(bodies).size).toBe(6)
})
