import { FigureList } from '@/components/ui/figure-list'
import { RelativeTime } from '@/components/ui/relative-time'
import { durationWords, shareOf, type TeamNumbers } from '@/domain/moderation/numbers'

const NONE = '–'

/** What a tired team wants to know first. */
export function TeamFigures({ numbers }: { numbers: TeamNumbers }) {
  const { waiting, oldestAt, medianSeconds, p95Seconds, appeals, automation } = numbers
  const took = (seconds: number | null) => (seconds === null ? NONE : durationWords(seconds))
  const closed = appeals.upheld + appeals.overturned
  const { restricted, found, decided } = automation
  const oldest = oldestAt ? (
    <>
      the oldest since <RelativeTime at={oldestAt} />
    </>
  ) : null
  return (
    <FigureList
      figures={[
        { name: 'Waiting now', value: waiting, note: oldest },
        { name: 'Decided', value: numbers.decided, note: 'cases, for the first time' },
        { name: 'Median time to decide', value: took(medianSeconds) },
        { name: '95 of 100 within', value: took(p95Seconds) },
        {
          name: 'Appeals overturned',
          value: shareOf(appeals.overturned, closed) ?? NONE,
          note: `${appeals.overturned} of ${closed}; ${appeals.waiting} waiting`,
        },
        {
          name: 'Found by checks',
          value: shareOf(found, restricted) ?? NONE,
          note: `of ${restricted} restrictions; ${decided} decided by them`,
        },
      ]}
    />
  )
}
