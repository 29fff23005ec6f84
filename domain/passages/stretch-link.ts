import { blockNumber } from './block-bounds'
import type { Stretch } from './stretch'
import { textFragment } from './text-fragment'

/** The address at which an essay shows these very words; `text` is its present canonical text. */
export const stretchLink = (slug: string, text: string, stretch: Stretch): string =>
  `/essays/${slug}#b${blockNumber(text, stretch.start)}${textFragment(text, stretch)}`
