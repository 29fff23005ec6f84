import { expect, test } from 'vitest'

import type { CommentView } from './conversation'
import { threadJsonLd } from './thread-json-ld'

const ORIGIN = 'https://library.example'
const comment = (id: string, fields: Partial<CommentView> = {}): CommentView => ({
  ...{ id, parentId: 'c1', depth: 1, handle: 'ben', createdAt: '2026-02-02T10:00:00.000Z' },
  ...{ state: 'published', html: `<p>Words of ${id}</p>`, statement: null, isOwn: false },
  isUnnamed: false,
  more: null,
  ...{ contentNote: '', isEdited: false, isEditWaiting: false },
  ...fields,
})
const OPENING = comment('c1', {
  ...{ parentId: null, depth: 0, handle: 'ann' },
  html: '<p>Is it <em>so</em>?</p>\n<p>1 &lt; 2 &amp; &quot;more&quot;</p>',
})
const described = (...comments: CommentView[]) =>
  threadJsonLd(
    {
      id: 't1',
      title: 'Is it so?',
      subject: {
        ...{ kind: 'essay', slug: 'on-parting', title: 'On parting' },
        address: '/essays/on-parting',
      },
      comments,
    },
    ORIGIN,
  )

test('a conversation is a posting about its essay, with its replies', () => {
  expect(described(OPENING, comment('c2'))).toEqual({
    '@type': 'DiscussionForumPosting',
    url: 'https://library.example/threads/t1',
    headline: 'Is it so?',
    text: 'Is it so ? 1 < 2 & "more"',
    datePublished: '2026-02-02T10:00:00.000Z',
    author: { '@type': 'Person', name: 'ann' },
    about: {
      '@type': 'Article',
      name: 'On parting',
      url: 'https://library.example/essays/on-parting',
    },
    comment: [
      {
        '@type': 'Comment',
        url: 'https://library.example/c/c2',
        text: 'Words of c2',
        datePublished: '2026-02-02T10:00:00.000Z',
        author: { '@type': 'Person', name: 'ben' },
      },
    ],
  })
})

test.each(['pending', 'removed', 'deleted', 'limited'] as const)(
  'words that are %s are not in it, nor who wrote them, even when their author asks',
  (state) => {
    const hidden = comment('c3', { state, handle: 'cleo', isOwn: true, html: '<p>Secret</p>' })
    const text = JSON.stringify(described(OPENING, comment('c2'), hidden))
    expect(text).not.toMatch(/cleo|Secret|c3/)
    expect(text).toContain('Words of c2')
    expect(described({ ...OPENING, state, isOwn: true }, comment('c2'))).toBeNull()
  },
)

test('nothing is said of a conversation that is empty for its reader', () => {
  expect(described()).toBeNull()
})
