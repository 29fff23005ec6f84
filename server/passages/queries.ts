import 'server-only'
import type { ChosenPassage } from '@/domain/passages/chosen-passage'
import { passageLink } from '@/domain/passages/passage-link'
import { QUOTATION_LENGTH_MAX, quotationAt, type Quotation } from '@/domain/passages/quotation'
import { standingOf, type Standing } from '@/domain/passages/standing'
import { db } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'

export type PassagePage = {
  id: string
  exact: string
  prefix: string
  suffix: string
  state: Standing['state']
  /** The words where they stand today, with today's context; null when they are gone. */
  today: Pick<Quotation, 'exact' | 'prefix' | 'suffix'> | null
  essay: { slug: string; title: string; author: string; isWithdrawn: boolean }
  /** The revision the words were chosen on. */
  revision: { number: number; publishedAt: string }
  href: string
}

/** A passage for everyone to see: its words and where they stand, never who chose them or why. */
export async function passageAt(id: string): Promise<PassagePage | null> {
  const passage = await db.passage.findUnique({
    where: { id },
    include: {
      placements: { where: { revision: { currentOf: { isNot: null } } } },
      revision: {
        select: {
          number: true,
          publishedAt: true,
          essay: {
            include: {
              author: { select: { name: true } },
              currentRevision: { select: { id: true, text: true } },
            },
          },
        },
      },
    },
  })
  if (passage === null) return null
  const { essay, number, publishedAt } = passage.revision
  // What waits for its day is read by nobody before, and what was withdrawn by nobody since.
  const isWithdrawn = essay.withdrawnAt !== null || essay.scheduledFor !== null
  const current = isWithdrawn ? null : essay.currentRevision
  const standing = standingOf(
    passage,
    (current && passage.placements[0]) ?? null,
    current?.id ?? null,
  )
  const { exact, prefix, suffix } = passage
  return {
    id,
    exact,
    prefix,
    suffix,
    state: standing.state,
    today:
      standing.start === null || standing.end === null
        ? null
        : quotationAt(current?.text ?? '', standing.start, standing.end),
    essay: {
      slug: essay.slug,
      title: essay.title,
      author: essay.author.name,
      isWithdrawn,
    },
    revision: { number, publishedAt: publishedAt.toISOString() },
    href: passageLink(essay.slug, current?.text ?? '', standing),
  }
}

type Place = { revisionId: string; start: number; end: number }

/** The words at two offsets of a published revision of this essay; null when there are none. */
export async function chosenAt(slug: string, place: Place): Promise<ChosenPassage | null> {
  const { revisionId, start, end } = place
  const revision = await db.revision.findFirst({
    where: { id: revisionId, essay: { slug, ...PUBLISHED } },
    select: { text: true },
  })
  const quotation = revision && quotationAt(revision.text, start, end)
  if (!quotation || quotation.exact.length > QUOTATION_LENGTH_MAX) return null
  const { exact, prefix, suffix } = quotation
  return { revisionId, start: quotation.start, end: quotation.end, exact, prefix, suffix }
}
