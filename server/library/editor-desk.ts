import 'server-only'
import type { Actor } from '@/domain/actor'
import { checkLibrary } from '@/domain/library/check-library'
import { isDraftFile } from '@/domain/library/draft-file'
import type { DeskEssay, EditorDesk } from '@/domain/library/editor-desk'
import type { Library } from '@/domain/library/library'
import { baseName, groupFiles, type LibraryFiles } from '@/domain/library/library-files'
import { config } from '@/server/config'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { readLibraryFiles } from './read-library-files'

const NEVER = { at: null, revisions: 0, lastRevisedAt: null }

/** What an editor sees first: every essay with its state, and what the files of the content folder have wrong. */
export async function editorDesk(
  actor: Actor,
  contentDir = config().contentDir,
): Promise<EditorDesk> {
  mustBeAllowed(actor, 'library.edit')
  const [files, stored, library] = await Promise.all([
    readLibraryFiles(contentDir),
    storedOnDesk(),
    db.library.findUnique({ where: { id: 1 }, select: { updatedAt: true } }),
  ])
  const checked = checkLibrary(files)
  const known = new Set(stored.map(({ slug }) => slug))
  const waiting = checked.library === null ? [] : neverPublished(checked.library, known)
  const drafts = draftsOf(files, checked.library)
  return {
    essays: [...drafts, ...waiting, ...stored],
    faults: checked.faults,
    draftFaults: checked.draftFaults,
    publishedAt: library?.updatedAt.toISOString() ?? null,
  }
}

async function storedOnDesk(): Promise<DeskEssay[]> {
  const rows = await db.essay.findMany({
    orderBy: { title: 'asc' },
    select: {
      slug: true,
      title: true,
      withdrawnAt: true,
      scheduledFor: true,
      _count: { select: { revisions: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { publishedAt: true } },
    },
  })
  return rows.map(({ slug, title, withdrawnAt, scheduledFor, _count, revisions }) => ({
    slug,
    title,
    state: withdrawnAt ? 'withdrawn' : scheduledFor ? 'scheduled' : 'published',
    at: (withdrawnAt ?? scheduledFor)?.toISOString() ?? null,
    revisions: _count.revisions,
    lastRevisedAt: revisions[0]?.publishedAt.toISOString() ?? null,
  }))
}

/** A renamed essay is known by one of its former names. */
function neverPublished({ essays }: Library, known: ReadonlySet<string>): DeskEssay[] {
  return essays
    .filter(({ slug, was }) => ![slug, ...was].some((name) => known.has(name)))
    .map(({ slug, title }) => ({ slug, title, state: 'waiting', ...NEVER }))
}

/** Drafts are named by their file when the library cannot be read whole. */
function draftsOf({ files }: LibraryFiles, library: Library | null): DeskEssay[] {
  const titles = new Map(library?.drafts.map(({ slug, title }) => [slug, title]))
  return groupFiles(files)
    .essays.filter(isDraftFile)
    .map(({ path }) => baseName(path))
    .map((slug) => ({ slug, title: titles.get(slug) ?? slug, state: 'draft', ...NEVER }))
}
