import { expect, test } from 'vitest'

import { statementWords } from './statement-words'

const statement = { ruleTitle: 'Be kind', law: '', appealUntil: new Date('2027-05-27T10:00:00Z') }

test('names the rule, and the last day of an appeal', () => {
  expect(statementWords({ statement, reversedBy: null })).toBe(
    '\n\nThe rule: Be kind\nYou can appeal until 27 May 2027.',
  )
})

test('names the law where that was broken', () => {
  const told = { statement: { ...statement, law: 'StGB § 185' }, reversedBy: null }
  expect(statementWords(told)).toContain('The law: StGB § 185')
})

test('says nothing of what was undone, or needs no reasons', () => {
  expect(statementWords({ statement, reversedBy: { id: 'one' } })).toBe('')
  expect(statementWords({ statement: null, reversedBy: null })).toBe('')
  expect(statementWords(null)).toBe('')
})
