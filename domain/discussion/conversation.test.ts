import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { conversation, type StoredComment, type Visibility } from './conversation'

const READER = 'reader'
const AUTHORS = [READER, 'ada', 'bo']
const VISIBILITIES: readonly Visibility[] = ['PENDING', 'PUBLISHED', 'LIMITED', 'REMOVED']
const RULE = { rule: 'kind', ruleTitle: 'Be kind', law: '' }
const STATEMENT = { decisionId: 'd1', ...RULE, facts: 'secret facts' }

function aComment(id: string, wishes: Partial<StoredComment> = {}): StoredComment {
  return {
    id,
    parentId: null,
    authorId: 'ada',
    handle: 'ada',
    isUnnamed: false,
    html: `<p>words of ${id}</p>`,
    createdAt: '2026-11-22T10:00:00.000Z',
    visibility: 'PUBLISHED',
    isDeletedByAuthor: false,
    isErased: false,
    replyCount: 0,
    contentNote: '',
    isEdited: false,
    isEditWaiting: false,
    statement: null,
    ...wishes,
  }
}

/** A forest in the order it was written: each comment answers an earlier one, or none. */
const forest = fc
  .array(
    fc.record({
      answers: fc.nat(),
      authorId: fc.constantFrom(...AUTHORS),
      visibility: fc.constantFrom(...VISIBILITIES),
      isDeletedByAuthor: fc.boolean(),
      isErased: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((seeds) =>
    seeds.map(({ answers, ...seed }, index) => {
      const parent = answers % (index + 1)
      const parentId = parent === index ? null : `c${parent}`
      const handle = `handle-${seed.authorId}`
      return aComment(`c${index}`, { ...seed, handle, parentId, statement: STATEMENT })
    }),
  )

const isGone = ({ isDeletedByAuthor, isErased }: StoredComment) => isDeletedByAuthor || isErased
const isOpen = ({ visibility, ...comment }: StoredComment) =>
  !isGone({ visibility, ...comment }) && (visibility === 'PUBLISHED' || visibility === 'LIMITED')
const isFor = (reader: string | null) => (comment: StoredComment) =>
  isOpen(comment) || (comment.authorId === reader && !isGone(comment))

describe('any conversation', () => {
  const holds = (rule: (comments: StoredComment[], reader: string | null) => void) => {
    fc.assert(fc.property(forest, fc.constantFrom(null, ...AUTHORS), rule), { numRuns: 400 })
  }

  test('says nothing of words that are pending, removed or deleted to anyone but their author', () => {
    holds((comments, reader) => {
      const seen = JSON.stringify(conversation(comments, reader))
      for (const hidden of comments.filter((comment) => !isFor(reader)(comment))) {
        expect(seen).not.toContain(hidden.html)
      }
      for (const view of conversation(comments, reader).filter(({ html }) => html === null)) {
        expect(view.handle).toBeNull()
      }
    })
  })

  test('shows everything readable exactly once, with its own words', () => {
    holds((comments, reader) => {
      const readable = conversation(comments, reader).filter(({ html }) => html !== null)
      const expected = comments.filter(isFor(reader)).map(({ id, html }) => [id, html])
      expect(readable.map(({ id, html }) => [id, html]).sort()).toEqual(expected.sort())
    })
  })

  test('puts every comment after what it answers, one step deeper', () => {
    holds((comments, reader) => {
      const depths = new Map<string | null, number>([[null, -1]])
      for (const { id, parentId, depth } of conversation(comments, reader)) {
        expect(depths.has(id)).toBe(false)
        expect(depth).toBe((depths.get(parentId) ?? NaN) + 1)
        depths.set(id, depth)
      }
    })
  })

  test('is read depth first, and siblings in the order they were written', () => {
    holds((comments, reader) => {
      const shown = new Set(conversation(comments, reader).map(({ id }) => id))
      const told = (parentId: string | null): string[] =>
        comments
          .filter((comment) => comment.parentId === parentId)
          .flatMap(({ id }) => [id, ...told(id)])
      const order = told(null).filter((id) => shown.has(id))
      expect(conversation(comments, reader).map(({ id }) => id)).toEqual(order)
    })
  })

  test('keeps a place for hidden words only where something readable hangs on it', () => {
    holds((comments, reader) => {
      const views = conversation(comments, reader)
      const leads = (id: string): boolean =>
        views.some((view) => view.parentId === id && (view.html !== null || leads(view.id)))
      for (const place of views.filter(({ html }) => html === null)) {
        expect(leads(place.id)).toBe(true)
      }
    })
  })

  test('tells why only to the author', () => {
    holds((comments, reader) => {
      for (const view of conversation(comments, reader)) {
        expect(view.statement).toEqual(view.isOwn ? STATEMENT : null)
        expect(view.isOwn).toBe(comments.find(({ id }) => id === view.id)?.authorId === reader)
      }
    })
  })
})

describe('a single comment', () => {
  test.each([
    ['PENDING', false, null, 'pending'],
    ['PUBLISHED', false, 'words', 'published'],
    ['LIMITED', false, 'words', 'limited'],
    ['REMOVED', false, null, 'removed'],
    ['PUBLISHED', true, null, 'deleted'],
    ['PENDING', true, null, 'deleted'],
    ['REMOVED', true, null, 'deleted'],
  ] as const)('%s, deleted %s: others read %s', (visibility, isDeletedByAuthor, ...seen) => {
    const [html, state] = seen
    const comment = aComment('a', { visibility, isDeletedByAuthor, html: 'words' })
    const reply = aComment('b', { parentId: 'a' })
    expect(conversation([comment, reply], null)[0]).toMatchObject({ id: 'a', html, state })
    expect(conversation([comment], null)).toHaveLength(html === null ? 0 : 1)
  })

  test.each(['PUBLISHED', 'REMOVED'] as const)(
    '%s and erased for good: nobody reads it, and it is not called deleted',
    (visibility) => {
      const comment = aComment('a', { authorId: READER, visibility, isErased: true })
      const told = [comment, aComment('b', { parentId: 'a' })]
      for (const reader of [null, READER])
        expect(conversation(told, reader)[0]).toMatchObject({ html: null, state: 'erased' })
      const [gone] = conversation([{ ...comment, isDeletedByAuthor: true }, ...told.slice(1)], null)
      expect(gone).toMatchObject({ html: null, state: 'deleted' })
    },
  )

  test.each([
    ['PENDING', false, 'words'],
    ['REMOVED', false, 'words'],
    ['LIMITED', false, 'words'],
    ['PUBLISHED', true, null],
    ['REMOVED', true, null],
  ] as const)('%s, deleted %s: its author reads %s', (visibility, isDeletedByAuthor, html) => {
    const own = { authorId: READER, visibility, isDeletedByAuthor, html: 'words' }
    const reply = aComment('b', { parentId: 'a' })
    expect(conversation([aComment('a', own), reply], READER)[0]).toMatchObject({ html })
  })
})

describe('a very long conversation', () => {
  test('ten thousand answers, each to the one before, are all read', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      aComment(`c${index}`, { parentId: index === 0 ? null : `c${index - 1}` }),
    )
    const views = conversation(chain, null)
    expect(views).toHaveLength(10_000)
    expect(views.at(-1)).toMatchObject({ id: 'c9999', depth: 9_999 })
  })

  test('two hundred thousand answers to one comment are all read', () => {
    const wide = Array.from({ length: 200_000 }, (_, index) =>
      aComment(`c${index}`, { parentId: index === 0 ? null : 'c0' }),
    )
    expect(conversation(wide, null)).toHaveLength(200_000)
  })
})
