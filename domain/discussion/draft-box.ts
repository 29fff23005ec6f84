import { isSlug } from '@/domain/library/field-rules'
import { uuid } from '@/domain/uuid'

import { SUBJECT_KINDS, type ThreadSubject } from './thread-subject'

/** A box in which words for a conversation are typed: each has one draft. */
export type DraftBox =
  | { kind: 'thread'; threadId: string }
  | { kind: 'reply'; commentId: string }
  | { kind: 'edit'; commentId: string }
  | { kind: 'new-thread'; about: ThreadSubject['kind']; slug: string; passage: string | null }

const PASSAGE = /^([0-9a-f-]{36})-(\d{1,9})-(\d{1,9})$/
const isUuid = (text: string) => uuid.safeParse(text).success

/** The name of a box, by which its draft is kept: `thread:ID`, `reply:ID`, `edit:ID`, `new-thread:essay:SLUG`. */
export function boxName(box: DraftBox): string {
  if (box.kind === 'thread') return `thread:${box.threadId}`
  if (box.kind !== 'new-thread') return `${box.kind}:${box.commentId}`
  const { about, slug, passage } = box
  return ['new-thread', about, slug, ...(passage === null ? [] : [passage])].join(':')
}

/** The box of a name; null when no box has it. */
export function boxNamed(name: string): DraftBox | null {
  const [kind = '', id = '', slug = '', passage = null, ...rest] = name.split(':')
  if (rest.length > 0) return null
  if (kind === 'new-thread') return newThreadBox(id, slug, passage)
  if (slug !== '' || passage !== null || !isUuid(id)) return null
  if (kind === 'thread') return { kind, threadId: id }
  return kind === 'reply' || kind === 'edit' ? { kind, commentId: id } : null
}

function newThreadBox(named: string, slug: string, passage: string | null): DraftBox | null {
  const about = SUBJECT_KINDS.find((kind) => kind === named)
  if (about === undefined || !isSlug(slug)) return null
  if (passage !== null && passageIn(passage) === null) return null
  return { kind: 'new-thread', about, slug, passage }
}

/** The chosen words of an essay as a box names them: revision, start and end. Null when they are none. */
export function passageIn(
  passage: string,
): { revision: string; start: string; end: string } | null {
  const [, revision = '', start = '', end = ''] = PASSAGE.exec(passage) ?? []
  return isUuid(revision) ? { revision, start, end } : null
}
