import { blockNumber } from './block-bounds'
import type { Standing } from './standing'
import { stretchLink } from './stretch-link'

/** The address at which an essay shows a passage where it stands today; `text` is today's canonical text. */
export function passageLink(slug: string, text: string, standing: Standing): string {
  const { start, end, place } = standing
  if (start !== null && end !== null) {
    return stretchLink(slug, text, { start, end })
  }
  return place === null ? `/essays/${slug}` : `/essays/${slug}#b${blockNumber(text, place)}`
}
