import { describe, expect, test } from 'vitest'

import { REPORT_LENGTH_MAX, reportCommentInput } from './report'
import { gravestReason, HELD_PRIORITY, REPORT_REASONS } from './report-reason'

const KEY = '0192f0c1-2222-7000-8000-000000000000'
const sent = { commentId: KEY, revisionId: KEY }
const priorities = Object.values(REPORT_REASONS).map(({ priority }) => priority)

describe('a report', () => {
  test('of someone to worry about is read before all others, and asked for first', () => {
    expect(priorities[0]).toBe(REPORT_REASONS.WORRIED.priority)
    expect(Math.max(...priorities.slice(1))).toBeLessThan(REPORT_REASONS.WORRIED.priority)
  })

  test('reasons are asked for in the order in which they are read', () => {
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a))
  })

  test.each(['WORRIED', 'LAW', 'PERSONAL_DATA', 'UNWANTED_ADVANCES', 'HARMFUL_ADVICE'] as const)(
    'of harm (%s) goes before a held first comment',
    (reason) => {
      expect(REPORT_REASONS[reason].priority).toBeGreaterThan(HELD_PRIORITY)
    },
  )

  test('needs a reason, and no words', () => {
    expect(reportCommentInput.parse({ ...sent, reason: 'SPAM' }).words).toBe('')
    expect(reportCommentInput.parse({ ...sent, reason: 'SPAM', words: ' x\0 ' }).words).toBe('x')
  })

  test.each([
    [{}, 'Choose what is wrong with it.'],
    [{ reason: '' }, 'Choose what is wrong with it.'],
    [{ reason: 'LAW' }, 'Name the law that it breaks, as well as you can.'],
    [{ reason: 'LAW', law: ' \u200b ' }, 'Name the law that it breaks, as well as you can.'],
    [{ reason: 'LAW', law: 'x'.repeat(301) }, 'Keep the law under 300 characters.'],
    [
      { reason: 'SPAM', words: 'x'.repeat(REPORT_LENGTH_MAX + 1) },
      'Keep it under 2,000 characters.',
    ],
  ])('with %o is refused with what to do', (fields, sentence) => {
    const parsed = reportCommentInput.safeParse({ ...sent, ...fields })
    expect(parsed.error?.issues[0]?.message).toBe(sentence)
  })
})

test('of several reasons the gravest is shown', () => {
  expect(gravestReason(['SPAM', 'WORRIED', 'LAW'])).toBe('WORRIED')
  expect(gravestReason([])).toBeNull()
})
