'use client'

import { progressWords } from '@/domain/reading/place-progress'

import { useReading } from './reading-store'

type PlaceProgressProps = {
  slugs: readonly string[]
  /** What joins it to the words before it. */
  joint?: string
}

/** How much of a series its reader has read, in words; nothing while none of it is. */
export function PlaceProgress({ slugs, joint = '' }: PlaceProgressProps) {
  const reading = useReading()
  const isBegun = reading !== null && slugs.some((slug) => reading.read.has(slug))
  return isBegun ? <span>{`${joint}${progressWords(slugs, reading.read)}`}</span> : null
}
