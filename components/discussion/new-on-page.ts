import type { ThreadNews } from '@/domain/discussion/thread-news'

import { unfoldAbove } from './folds-on-page'

const onPage = (id: string) => document.getElementById(`c-${id}`)

/** Marks what is new among the comments of this page, and nothing else. */
export function markNew({ comments }: ThreadNews): void {
  const ids = new Set(comments.map(({ id }) => `c-${id}`))
  for (const comment of document.querySelectorAll<HTMLElement>('.comment')) {
    comment.toggleAttribute('data-new', ids.has(comment.id))
  }
}

/** The ids of those that are new here, as they are read. */
export const newHere = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.comment[data-new]')].map(({ id }) => id.slice(2))

/** Leads the eye, the keyboard and whoever listens to a comment; whether it is on this page. */
export function goToComment(id: string): boolean {
  const comment = onPage(id)
  if (comment === null) return false
  if (comment.hidden) unfoldAbove(comment)
  comment.tabIndex = -1
  comment.focus({ preventScroll: true })
  comment.scrollIntoView({ block: 'start' })
  return true
}
