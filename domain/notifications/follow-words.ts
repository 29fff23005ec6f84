import type { FollowInput, FollowKind } from './follow'

/**
 * Each kind as it stands on the button after "Follow", what is said once it is done, alone in a list, and what whoever
 * follows it is told.
 */
export const FOLLOW_WORDS = {
  series: {
    what: 'this series',
    said: 'You hear of every new part.',
    name: 'Series',
    hears: 'Whoever follows a series is told, under Notifications, of every new part.',
  },
  author: {
    what: 'this author',
    said: 'You hear of new essays, and when they are available again.',
    name: 'Author',
    hears:
      'Whoever follows an author is told, under Notifications, of new essays, and when the author is available again.',
  },
  thread: {
    what: 'this conversation',
    said: 'You hear of what is said here.',
    name: 'Conversation',
    hears: 'Whoever follows a conversation is told, under Notifications, of what is said in it.',
  },
  essay: {
    what: 'this discussion',
    said: 'You hear of what is said about this essay.',
    name: 'Discussion of an essay',
    hears:
      'Whoever follows a discussion is told, under Notifications, of what is said in any conversation about the essay.',
  },
  question: {
    what: 'this question',
    said: 'You hear of what is said about this question.',
    name: 'Question',
    hears:
      'Whoever follows a question is told, under Notifications, of what is said in any conversation about it.',
  },
  concept: {
    what: 'this concept',
    said: 'You hear of new essays that speak of it.',
    name: 'Concept',
    hears:
      'Whoever follows a concept is told, under Notifications, of every new essay that speaks of it.',
  },
  member: {
    what: 'this member',
    said: 'You hear of what they write under their name.',
    name: 'Member',
    hears:
      'Whoever follows a member is told, under Notifications, of what they write under their name. They are not told who follows them.',
  },
} as const satisfies Record<FollowKind, Record<'what' | 'said' | 'name' | 'hears', string>>

/** The page of what is followed. */
export function followedAddress({ kind, slug }: FollowInput) {
  if (kind === 'series') return `/series/${slug}` as const
  if (kind === 'author') return `/authors/${slug}` as const
  if (kind === 'thread') return `/threads/${slug}` as const
  if (kind === 'essay') return `/essays/${slug}/discussion` as const
  if (kind === 'question') return `/questions/${slug}` as const
  if (kind === 'concept') return `/concepts/${slug}` as const
  return `/members/${slug}` as const
}
