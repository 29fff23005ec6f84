export const SUBJECT_KINDS = ['essay', 'question'] as const

/** What a conversation is about, and where that stands in the library. */
export type ThreadSubject = {
  kind: (typeof SUBJECT_KINDS)[number]
  slug: string
  title: string
  address: `/essays/${string}` | `/questions/${string}`
}

type Named = {
  essay: { slug: string; title: string } | null
  question: { slug: string; heading: string } | null
}

/** The subject of a thread. The database holds that it has exactly one of the two: `thread_has_one_subject`. */
export function threadSubject({ essay, question }: Named): ThreadSubject {
  if (essay) {
    const { slug, title } = essay
    return { kind: 'essay', slug, title, address: `/essays/${slug}` }
  }
  if (!question) throw new Error('a thread without a subject')
  const { slug, heading } = question
  return { kind: 'question', slug, title: heading, address: `/questions/${slug}` }
}

/** The subject in running words: an essay by its title, a question as what is asked. */
export function subjectWords({ kind, title }: Pick<ThreadSubject, 'kind' | 'title'>): string {
  return kind === 'essay' ? title : `in the discussion of “${title}”`
}
