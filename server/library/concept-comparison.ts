import 'server-only'
import { comparedTraits, type ComparedTrait } from '@/domain/library/comparison'
import { isSlug } from '@/domain/library/field-rules'
import { stretchLink } from '@/domain/passages/stretch-link'
import { db, type Prisma } from '@/server/db'
import type { ConceptLink } from './concept-link'

/** A trait as one concept has it; `passage` is what it stands on, null while that essay is not to be read. */
type ShownTrait = {
  trait: string
  says: string
  passage: { quotation: string; title: string; href: string } | null
}

/** Two concepts, trait by trait; null for a name that no concept has. */
export type Comparison = {
  a: ConceptLink | null
  b: ConceptLink | null
  rows: ComparedTrait<ShownTrait>[]
}

const COLUMNS = {
  slug: true,
  term: true,
  traits: {
    orderBy: { place: 'asc' },
    select: {
      trait: true,
      says: true,
      start: true,
      end: true,
      quotation: true,
      essay: {
        select: {
          slug: true,
          title: true,
          withdrawnAt: true,
          scheduledFor: true,
          currentRevision: { select: { text: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ConceptSelect

type Row = Prisma.ConceptGetPayload<{ select: typeof COLUMNS }>

/** Compares the concepts of these names. */
export async function comparisonOf(a: string, b: string): Promise<Comparison> {
  const [one, other] = await Promise.all([concept(a), concept(b)])
  const rows = one && other ? comparedTraits(one.traits.map(shown), other.traits.map(shown)) : []
  return { a: linkOf(one), b: linkOf(other), rows }
}

const concept = async (slug: string): Promise<Row | null> =>
  isSlug(slug) ? db.concept.findUnique({ where: { slug }, select: COLUMNS }) : null

const linkOf = (row: Row | null): ConceptLink | null =>
  row ? { slug: row.slug, term: row.term } : null

function shown({ trait, says, quotation, start, end, essay }: Row['traits'][number]): ShownTrait {
  const { slug, title, currentRevision, withdrawnAt, scheduledFor } = essay
  if (currentRevision === null || withdrawnAt !== null || scheduledFor !== null)
    return { trait, says, passage: null }
  const href = stretchLink(slug, currentRevision.text, { start, end })
  return { trait, says, passage: { quotation, title, href } }
}

/** The concepts that have traits to compare, by their terms. */
export async function comparableConcepts(): Promise<ConceptLink[]> {
  return db.concept.findMany({
    where: { traits: { some: {} } },
    select: { slug: true, term: true },
    orderBy: { term: 'asc' },
  })
}
