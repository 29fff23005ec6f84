import type { SearchKind } from '@/domain/search/search-kind'

/** What a thing found is called, alone and in number. */
export const KIND_WORDS: Readonly<Record<SearchKind, { one: string; many: string }>> = {
  ESSAY: { one: 'Essay', many: 'Essays' },
  PASSAGE: { one: 'Passage', many: 'Passages' },
  CONCEPT: { one: 'Concept', many: 'Concepts' },
  QUESTION: { one: 'Question', many: 'Questions' },
  AUTHOR: { one: 'Author', many: 'Authors' },
  COMMENT: { one: 'Comment', many: 'Comments' },
}
