import { CalendarClock, CircleCheck, CircleMinus } from 'lucide-react'

import type { Standing } from '@/domain/library/availability'

import { availabilityWords } from './availability-words'

const LOOKS = {
  AVAILABLE: { Icon: CircleCheck, colour: 'text-moss' },
  UNAVAILABLE: { Icon: CircleMinus, colour: 'text-ink-soft' },
  AWAY: { Icon: CalendarClock, colour: 'text-ochre' },
} as const

type AvailabilityMarkProps = { standing: Standing; className?: string }

/** Whether an author can be reached: in words, with an icon of its own for each. Paper outlives it, and goes without. */
export function AvailabilityMark({ standing, className = '' }: AvailabilityMarkProps) {
  const { Icon, colour } = LOOKS[standing.availability]
  return (
    <span className={`inline-flex items-center gap-1.5 print:hidden ${colour} ${className}`.trim()}>
      <Icon aria-hidden="true" className="size-[1.1em] shrink-0" />
      {availabilityWords(standing)}
    </span>
  )
}
