import { useEffect, useState } from 'react'

import { stepBack, stepOn, WALK_BEGIN, type NewWalk } from '@/domain/discussion/new-walk'
import { addressOfNew, type ThreadNews } from '@/domain/discussion/thread-news'

import { keepWalk, keptWalk } from './kept-walk'
import { goToComment, markNew, newHere } from './new-on-page'
import { plainKey } from './plain-key'

type Direction = 'on' | 'back'
/** `end` is said when there was no step to take. */
type Shown = { news: ThreadNews | null; walk: NewWalk; end: Direction | null }

/** Marks what is new on the page, and walks from one to the next by `step`, or by the keys n and p, over all its pages. */
export function useNewWalk(threadId: string, news: ThreadNews | null) {
  const [shown, setShown] = useState<Shown>({ news: null, walk: WALK_BEGIN, end: null })
  const isOfThese = shown.news === news
  const walk = isOfThese || news === null ? shown.walk : keptWalk(threadId, news)
  const at = walk.trail[walk.at]
  useEffect(() => {
    if (news === null) return
    markNew(news)
    // The step before this led from another page to here.
    const isLedHere = at !== undefined && location.hash === `#c-${at}`
    if (isLedHere && document.activeElement === document.body) goToComment(at)
  }, [at, news])

  const step = (direction: Direction) => {
    if (news === null || news.comments.length === 0) return
    const all = news.comments.map(({ id }) => id)
    const next = direction === 'on' ? stepOn(walk, { here: newHere(), all }) : stepBack(walk)
    if (next === null) {
      setShown({ news, walk, end: direction })
      return
    }
    keepWalk(threadId, news, next)
    const comment = news.comments.find(({ id }) => id === next.trail[next.at])
    if (comment === undefined) return
    if (goToComment(comment.id)) setShown({ news, walk: next, end: null })
    else location.assign(addressOfNew(threadId, comment))
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = plainKey(event)
      if (key === 'n') step('on')
      if (key === 'p') step('back')
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  })
  return { place: walk.at, end: isOfThese ? shown.end : null, step }
}
