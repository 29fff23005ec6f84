const SHOWN_WHOLE_MAX = 9
const SHOWN_AROUND = 2

/** What a page shows of its series: all of a short one; of a long one the essays just before and after. */
export function seriesWindow<Part extends { slug: string }>(
  essays: readonly Part[],
  slug: string,
): readonly Part[] {
  if (essays.length <= SHOWN_WHOLE_MAX) return essays
  const place = Math.max(
    0,
    essays.findIndex((essay) => essay.slug === slug),
  )
  const lastStart = essays.length - 1 - 2 * SHOWN_AROUND
  const start = Math.min(Math.max(0, place - SHOWN_AROUND), lastStart)
  return essays.slice(start, start + 2 * SHOWN_AROUND + 1)
}
