import { describe, expect, test } from 'vitest'

import { after, MINUTE_MS } from '@/domain/time'

import { editCommentInput, isSilentEdit, readableRevisions } from './edit'

const POSTED = new Date('2026-03-01T10:00:00Z')
const at = (minutes: number) => after(POSTED, minutes * MINUTE_MS)

describe('a change is silent', () => {
  test.each([
    [0, true],
    [14.99, true],
    [15, false],
    [600, false],
  ])('%s minutes after posting: %s', (minutes, isSilent) => {
    expect(isSilentEdit(POSTED, at(minutes))).toBe(isSilent)
  })
})

describe('the history that everyone reads', () => {
  const written = (minutes: number, markdown: string, more = {}) => ({
    ...{ createdAt: at(minutes), markdown, isHeld: false, isLetThrough: false },
    ...more,
  })
  const read = (...revisions: Parameters<typeof readableRevisions>[0][number][]) =>
    readableRevisions(revisions, POSTED).map(({ markdown }) => markdown)

  test('keeps what stood after the silent minutes, and all that came later', () => {
    expect(
      read(written(0, 'slip'), written(14, 'mended'), written(20, 'later'), written(21, 'last')),
    ).toEqual(['mended', 'later', 'last'])
  })

  test('keeps the first words when they were changed late', () => {
    expect(read(written(0, 'first'), written(15, 'second'))).toEqual(['first', 'second'])
  })

  test('holds nothing that a check held back, unless a moderator let it through', () => {
    const held = { isHeld: true }
    expect(read(written(0, 'first'), written(20, 'held', held), written(30, 'third'))).toEqual([
      'first',
      'third',
    ])
    const letThrough = { isHeld: true, isLetThrough: true }
    expect(read(written(0, 'first'), written(5, 'approved late', letThrough))).toEqual([
      'first',
      'approved late',
    ])
  })

  test('holds no words that were emptied', () => {
    expect(read(written(0, ''), written(20, 'left'))).toEqual(['left'])
  })
})

test('what is sent is read strictly, and a content note is one short line', () => {
  const id = '01900000-0000-7000-8000-000000000000'
  const sent = { commentId: id, revisionId: id, words: ' Anew. ' }
  expect(editCommentInput.parse({ ...sent, contentNote: ' talks \n about war ' })).toMatchObject({
    words: 'Anew.',
    contentNote: 'talks about war',
  })
  for (const wrong of [
    { ...sent, words: ' ' },
    { ...sent, contentNote: 'x'.repeat(81) },
    { ...sent, revisionId: 'x' },
    { ...sent, authorId: id },
  ])
    expect(editCommentInput.safeParse(wrong).success).toBe(false)
})
