import { expect, test } from 'vitest'

import { mayReview } from './appeal-rules'
import { appealStateWords } from './own-decision-words'
import { lookedAgain, SECOND_LOOK } from './second-look'

test('what is promised of a second look holds for a team of one too', () => {
  const own = { deciderId: 'ann', appellantId: 'ben', authorId: 'cleo' }
  expect(mayReview(own, 'ann', ['ann'])).toBe(true)
  expect(SECOND_LOOK).toContain('where the team has more than one')
  expect(appealStateWords('OPEN')).toContain(SECOND_LOOK)
})

test('who took it is said as it was', () => {
  const [own, other] = ['ann', 'ben'].map((reviewerId) =>
    lookedAgain({ reviewerId, deciderId: 'ann' }),
  )
  expect(own).toContain('Whoever decided has read it once more')
  expect(other).toBe('Somebody else than who decided has read it.')
  expect(lookedAgain({ reviewerId: 'ann', deciderId: null })).toBe(other)
})
