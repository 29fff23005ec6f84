import { expect, test } from 'vitest'
import type { Preflight } from '@/domain/library/preflight'
import { preflightLines } from './preflight-lines'

const NONE = { added: 0, changed: 0, removed: 0 }
const QUIET = { moved: 0, reworded: 0, gone: 0 }
const essay = { title: 'T', formerSlug: null, scheduledFor: null, passages: QUIET, threads: 0 }
const SOUND: Preflight = {
  faults: [],
  draftFaults: [],
  essays: [],
  drafts: [],
  concepts: NONE,
  questions: NONE,
  changes: true,
}

test('every essay that would change has a line, and says what becomes of passages and conversations', () => {
  const answer: Preflight = {
    ...SOUND,
    essays: [
      { ...essay, slug: 'same', outcome: 'unchanged' },
      { ...essay, slug: 'now', outcome: 'renamed', formerSlug: 'before' },
      { ...essay, slug: 'later', outcome: 'scheduled', scheduledFor: '2026-12-24T18:00:00.000Z' },
      {
        ...essay,
        slug: 'two',
        outcome: 'revised',
        passages: { moved: 3, reworded: 0, gone: 1 },
        threads: 2,
      },
    ],
    drafts: [{ slug: 'half', title: 'Half' }],
    draftFaults: [{ path: 'essays/half.md', line: 7, sentence: 'Mend this.' }],
    concepts: { added: 2, changed: 0, removed: 1 },
  }
  expect(preflightLines(answer, 'content')).toEqual([
    'renamed    now (was before)',
    'scheduled  later (opens 2026-12-24T18:00:00.000Z)',
    'revised    two (3 passages moved, 1 passage gone, 2 conversations touched)',
    'draft      half',
    'content/essays/half.md:7  Mend this. (a draft: it holds up nothing)',
    'in all: 3 passages moved, 1 passage gone, 2 conversations touched',
    'concepts: 2 new, 1 taken away',
    'Nothing was done. `npm run essays:publish` does it.',
  ])
})

test('faults come first, and nothing can be published with them', () => {
  const faults = [{ path: 'essays/a.md', line: 3, sentence: 'Mend this.' }]
  expect(preflightLines({ ...SOUND, faults, changes: false }, 'content')).toEqual([
    'content/essays/a.md:3  Mend this.',
    'Nothing can be published: mend the faults first.',
  ])
})

test('a folder that is published already is said to be so', () => {
  expect(preflightLines({ ...SOUND, changes: false }, 'content')).toEqual([
    'Publishing would change nothing.',
  ])
})
