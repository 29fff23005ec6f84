import { STANDING, WITHDRAWN } from '@/domain/library/page-standing'
import type { CleanAnswer } from './ask-cleanly'

const GONE = 410
const MARK = `<meta name="${STANDING}" content="${WITHDRAWN}"/>`

/**
 * A page about what was withdrawn is the same for people, and tells programs 410 (RFC 9110, 15.5.11): they forget the words.
 * A page of Next that is made ahead of time cannot set its status itself. Markup in an essay's words is escaped, so none of
 * them is ever taken for the mark.
 */
export function asGone(answer: CleanAnswer): CleanAnswer {
  const isPage = (answer.headers['content-type'] ?? '').startsWith('text/html')
  if (answer.status !== 200 || !isPage || !answer.body.includes(MARK)) return answer
  return { ...answer, status: GONE }
}
