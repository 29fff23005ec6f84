import type { Visibility } from '@/domain/discussion/conversation'

/** Another open case that may be decided alike: of the same member, or in the same conversation. */
export type Companion = {
  caseId: string
  version: number
  revisionId: string
  byline: string
  /** The words in question, as Markdown, shortened. */
  excerpt: string
  visibility: Visibility
  isChange: boolean
  /** Not said of "a reader", on either side: it would tell who that is. */
  isSameMember: boolean
  isSameThread: boolean
}
