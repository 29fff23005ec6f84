import 'server-only'
import { isSlug } from '@/domain/library/field-rules'
import { stretchLink } from '@/domain/passages/stretch-link'
import { db, type Prisma } from '@/server/db'
import { conceptLinks, type ConceptLink } from './concept-link'
import { isoDay } from './day'
import { PUBLISHED } from './essay-card'

/** What one essay says to a question, and where. */
type QuestionVoice = {
  place: number
  quotation: string
  href: string
  essay: { slug: string; title: string; author: string; publishedOn: string | null }
}

/** Everything on the page of a question but its conversation. `withdrawnAt` is an ISO time. */
export type QuestionPage = {
  slug: string
  heading: string
  html: string
  withdrawnAt: string | null
  concepts: ConceptLink[]
  voices: QuestionVoice[]
}

const VOICES = {
  where: { essay: PUBLISHED },
  orderBy: { place: 'asc' },
  select: {
    place: true,
    quotation: true,
    start: true,
    end: true,
    essay: {
      select: {
        slug: true,
        title: true,
        publishedOn: true,
        author: { select: { name: true } },
        currentRevision: { select: { text: true } },
      },
    },
  },
} as const satisfies Prisma.Question$passagesArgs

/** A question with what the essays say to it; null when none of this name was ever asked. */
export async function questionPage(slug: string): Promise<QuestionPage | null> {
  if (!isSlug(slug)) return null
  const question = await db.question.findUnique({
    where: { slug },
    select: { heading: true, html: true, withdrawnAt: true, concepts: true, passages: VOICES },
  })
  if (question === null) return null
  const { heading, html, withdrawnAt, concepts, passages } = question
  return {
    slug,
    heading,
    html,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    concepts: await conceptLinks(concepts),
    voices: passages.map(({ essay, start, end, ...voice }) => ({
      ...voice,
      href: stretchLink(essay.slug, essay.currentRevision?.text ?? '', { start, end }),
      essay: {
        slug: essay.slug,
        title: essay.title,
        author: essay.author.name,
        publishedOn: isoDay(essay.publishedOn),
      },
    })),
  }
}
