import type { JsonLd } from '@/domain/json-ld'

import { capitalised, writerOf } from './byline'
import type { CommentView } from './conversation'
import type { ThreadSubject } from './thread-subject'

type DescribedThread = {
  id: string
  title: string | null
  subject: ThreadSubject
  comments: readonly CommentView[]
}

/**
 * A conversation as a DiscussionForumPosting. Only what stands open to everyone is in it, whoever asks: nothing pending,
 * removed, deleted or folded, nor who wrote it. Null when the words it was opened with are not open.
 */
export function threadJsonLd(thread: DescribedThread, origin: string): JsonLd | null {
  const [opening, ...replies] = thread.comments
  const first = opening?.parentId === null ? posting(opening) : null
  if (first === null || thread.title === null) return null
  const { subject } = thread
  const comments = replies.flatMap((reply) => {
    const said = posting(reply)
    return said === null
      ? []
      : [{ '@type': 'Comment', url: `${origin}/c/${reply.id}`, ...said } as const]
  })
  return {
    '@type': 'DiscussionForumPosting',
    url: `${origin}/threads/${thread.id}`,
    headline: thread.title,
    ...first,
    about: {
      '@type': subject.kind === 'essay' ? 'Article' : 'Question',
      name: subject.title,
      url: `${origin}${subject.address}`,
    },
    comment: comments.length === 0 ? undefined : comments,
  }
}

function posting({ state, html, contentNote, createdAt, ...comment }: CommentView) {
  const writer = writerOf(comment)
  if (state !== 'published' || contentNote !== '' || html === null || writer === null) return null
  return {
    text: wordsOf(html),
    datePublished: createdAt,
    author: { '@type': 'Person', name: capitalised(writer) } as JsonLd,
  }
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The words of stored HTML, which this program made itself: every sign in them is escaped. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (sign, name: string) => SIGNS[name] ?? sign)
    .replace(/\s+/g, ' ')
    .trim()
