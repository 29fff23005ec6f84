import { describe, expect, test } from 'vitest'

import {
  availableSentence,
  markReadInput,
  newEssaySentence,
  sentenceOf,
  threadEventSentence,
} from './notification'

describe('what a member is told', () => {
  test.each([
    ['REPLY', 'ada', null, 'ada answered you.'],
    ['NEW_COMMENT', 'ada', null, 'ada wrote in your conversation.'],
    ['REPLY', 'a reader', null, 'A reader answered you.'],
    ['NEW_COMMENT', 'a reader', null, 'A reader wrote in your conversation.'],
    ['REPLY', 'someone who left', null, 'Someone who left answered you.'],
    ['REPLY', null, null, 'An answer that is not shown any more.'],
    ['NEW_COMMENT', null, null, 'An answer that is not shown any more.'],
    ['DECISION', 'ada', 'APPROVE', 'A moderator let your comment through.'],
    ['DECISION', 'ada', 'LIMIT', 'A moderator folded your comment. Read why.'],
    ['DECISION', null, 'REMOVE', 'A moderator removed your comment. Read why.'],
    ['DECISION', 'ada', 'RESTORE', 'A moderator restored your comment.'],
    ['DECISION', 'ada', 'LOCK', 'A moderator locked your comment. Read why.'],
    ['DECISION', 'ada', 'UNLOCK', 'A moderator unlocked your comment.'],
    ['DECISION', null, 'REOPEN', 'Your comment is being read again.'],
    ['DECISION', null, null, 'Your comment is being read again.'],
    ['REPORT_OUTCOME', 'ada', 'APPROVE', 'What you reported was read and stays.'],
    ['REPORT_OUTCOME', 'ada', 'DISMISS', 'What you reported was read and stays.'],
    ['REPORT_OUTCOME', 'ada', 'LIMIT', 'What you reported was folded. Thank you.'],
    ['REPORT_OUTCOME', null, 'REMOVE', 'What you reported was removed. Thank you.'],
    ['REPORT_OUTCOME', 'ada', 'RESTORE', 'What you reported was restored after a second look.'],
    [
      'REPORT_OUTCOME',
      null,
      null,
      'What you reported is gone: its author left and took their words along.',
    ],
    ['REPORT_OUTCOME', 'ada', 'REOPEN', 'Your report is being read again.'],
  ] as const)('%s of %s, %s: %s', (...row) => {
    const [reason, by, decision, sentence] = row
    expect(sentenceOf({ reason, by, decision })).toBe(sentence)
  })

  test.each(['DECISION', 'REPORT_OUTCOME'] as const)('%s names nobody', (reason) => {
    for (const decision of ['APPROVE', 'DISMISS', 'LIMIT', 'REMOVE', 'RESTORE', 'REOPEN', null]) {
      expect(sentenceOf({ reason, by: 'ada', decision })).not.toContain('ada')
    }
  })
})

describe('whose conversation a moderator moved is told', () => {
  test('what was done, why, and when it is so no longer', () => {
    const event = { act: 'MERGE', reason: 'Twice asked.', isReversed: false } as const
    const done = 'A moderator let your conversation go into another.'
    expect(threadEventSentence(event)).toBe(`${done} They say: “Twice asked.”`)
    expect(threadEventSentence({ ...event, reason: '' })).toBe(done)
    expect(threadEventSentence({ ...event, isReversed: true })).toMatch(/It was undone since\.$/)
  })

  test('and whose words were never shown, that they were not let through', () => {
    const fact = { reason: 'DECISION', by: null, decision: 'REMOVE' } as const
    expect(sentenceOf({ ...fact, wasHeld: true })).toContain('did not let your comment through')
    expect(sentenceOf(fact)).toContain('removed your comment')
  })

  test('and whose change was not let through, until that is undone', () => {
    const fact = { reason: 'DECISION', by: 'ada', decision: 'DISMISS' } as const
    expect(sentenceOf(fact)).toContain('did not let your change through')
    expect(sentenceOf({ ...fact, isReversed: true })).toBe('Your change is being read again.')
  })
})

describe('a follower is told', () => {
  test('of a new essay by its title, and without it once it was withdrawn', () => {
    expect(newEssaySentence('The Lamp')).toBe('A new essay: The Lamp')
    expect(newEssaySentence(null)).toBe('A new essay, withdrawn since.')
  })

  test('what is true of an author also when they left again', () => {
    expect(availableSentence('The Desk', true)).toBe('The Desk is available again.')
    expect(availableSentence('The Desk', false)).toMatch(/was available again, and is not now/)
  })
})

describe('reading what one was told', () => {
  test('goes up to a moment', () => {
    const until = '2026-11-22T10:00:00.123Z'
    expect(markReadInput.parse({ until }).until.toISOString()).toBe(until)
  })

  test.each([{}, { until: 'soon' }, { until: '2026-11-22', memberId: 'x' }])(
    'is refused without one, or with more: %o',
    (sent) => {
      expect(markReadInput.safeParse(sent).success).toBe(false)
    },
  )
})
