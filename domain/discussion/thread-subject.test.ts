import { describe, expect, test } from 'vitest'

import { subjectWords, threadSubject } from './thread-subject'

const essay = { slug: 'the-runner', title: 'The Runner' }
const question = { slug: 'must-it-hurt', heading: 'Must it hurt?' }

describe('a conversation is about', () => {
  test('an essay, found at its address', () => {
    const subject = threadSubject({ essay, question: null })
    expect(subject).toEqual({ ...essay, kind: 'essay', address: '/essays/the-runner' })
    expect(subjectWords(subject)).toBe('The Runner')
  })

  test('or a question, which is said to be one', () => {
    const subject = threadSubject({ essay: null, question })
    expect(subject).toEqual({
      kind: 'question',
      slug: 'must-it-hurt',
      title: 'Must it hurt?',
      address: '/questions/must-it-hurt',
    })
    expect(subjectWords(subject)).toBe('in the discussion of “Must it hurt?”')
  })

  test('never about nothing', () => {
    expect(() => threadSubject({ essay: null, question: null })).toThrow()
  })
})
