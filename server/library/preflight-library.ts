import 'server-only'
import { checkLibrary } from '@/domain/library/check-library'
import type { LibraryFault } from '@/domain/library/fault'
import type { Library } from '@/domain/library/library'
import type { LibraryFiles } from '@/domain/library/library-files'
import type { Preflight, PreflightEssay } from '@/domain/library/preflight'
import { db, type Transaction } from '@/server/db'
import { LibraryBroken } from './library-broken'
import { passageChanges } from './passage-changes'
import { PUBLISH_TIMEOUT_MS, storeLibrary } from './store-library'
import { storedEssays } from './stored-essays'

const NOTHING = { added: 0, changed: 0, removed: 0 }

/**
 * What publishing these files would do. Everything is done, in a transaction that is then taken back: nothing is stored,
 * announced, mailed or enqueued. Never throws LibraryBroken: faults are part of the answer.
 */
export async function preflightLibrary(files: LibraryFiles, now: Date): Promise<Preflight> {
  const { library, faults, draftFaults } = checkLibrary(files)
  if (library === null) return refused(faults, draftFaults)
  const drafts = library.drafts.map(({ slug, title }) => ({ slug, title }))
  try {
    return { ...(await triedOut(library, now)), drafts, draftFaults }
  } catch (problem) {
    if (!(problem instanceof LibraryBroken)) throw problem
    return { ...refused([...problem.faults], draftFaults), drafts }
  }
}

function refused(faults: LibraryFault[], draftFaults: LibraryFault[]): Preflight {
  const empty = { essays: [], drafts: [], concepts: NOTHING, questions: NOTHING, changes: false }
  return { faults, draftFaults, ...empty }
}

type Tried = Omit<Preflight, 'drafts' | 'draftFaults'>

/** Carries the answer out of a transaction that must not end well. */
class TakenBack extends Error {
  readonly tried: Tried

  constructor(tried: Tried) {
    super('taken back')
    this.tried = tried
  }
}

async function triedOut(library: Library, now: Date): Promise<Tried> {
  try {
    return await db.$transaction(
      async (tx) => {
        throw new TakenBack(await tryOut(tx, library, now))
      },
      { timeout: PUBLISH_TIMEOUT_MS },
    )
  } catch (problem) {
    if (problem instanceof TakenBack) return problem.tried
    throw problem
  }
}

async function tryOut(tx: Transaction, library: Library, now: Date): Promise<Tried> {
  const before = new Map((await storedEssays(tx)).map((row) => [row.id, row]))
  const { essays: reports, concepts, questions, changed } = await storeLibrary(tx, library, now)
  const rows = await tx.essay.findMany({
    where: { slug: { in: reports.map(({ slug }) => slug) } },
    select: { id: true, slug: true, title: true, currentRevisionId: true },
  })
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  const essays: PreflightEssay[] = []
  for (const { slug, outcome, formerSlug = null, scheduledFor = null } of reports) {
    const row = bySlug.get(slug)
    if (row === undefined) continue
    const from = before.get(row.id)?.currentRevision?.id ?? null
    const changes = await passageChanges(tx, {
      essayId: row.id,
      from,
      to: row.currentRevisionId,
      isWithdrawn: outcome === 'withdrawn',
    })
    essays.push({ slug, title: row.title, outcome, formerSlug, scheduledFor, ...changes })
  }
  return { faults: [], essays, concepts, questions, changes: changed }
}
