'use client'

import { useEffect, useState } from 'react'

import type { ContentsHeading } from './contents-heading'

// A section counts as being read once its heading has come into the upper third of the window. Upwards the margin has no
// end, so that a jump over many headings is noticed too.
const FROM_UPPER_THIRD_UP = '1000000px 0px -66% 0px'

/** The id of the last heading above what is being read; null before the first. */
export function useReadHeading(headings: readonly ContentsHeading[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)

  useEffect(() => {
    const elements = headings.flatMap(({ id }) => document.getElementById(id) ?? [])
    const findCurrent = () => {
      const line = window.innerHeight / 3
      const passed = elements.filter((element) => element.getBoundingClientRect().top < line)
      setCurrent(passed.at(-1)?.id ?? null)
    }
    const observer = new IntersectionObserver(findCurrent, { rootMargin: FROM_UPPER_THIRD_UP })
    for (const element of elements) observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [headings])

  return current
}
