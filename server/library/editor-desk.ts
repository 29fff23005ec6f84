import 'server-only'
import type { Actor } from '@/domain/actor'
import { checkLibrary } from '@/domain/library/check-library'
import type { DeskEssay, EditorDesk } from '@/domain/library/editor-desk'
import type { FolderEssay } from '@/domain/library/folder-essay'
import { config } from '@/server/config'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { essaysInFolder } from './essays-in-folder'
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
  const { faults, draftFaults } = checkLibrary(files)
  const inFolder = await essaysInFolder(files)
  return {
    essays: [...newOnDesk(inFolder), ...withPreviews(stored, inFolder)],
    faults,
    draftFaults,
    publishedAt: library?.updatedAt.toISOString() ?? null,
  }
}

/** Drafts and sound files of which the library knows nothing yet. */
function newOnDesk(inFolder: readonly FolderEssay[]): DeskEssay[] {
  return inFolder.flatMap(({ slug, title, standing, knownAs }) => {
    const isNew = knownAs === null && (standing === 'draft' || standing === 'waiting')
    return isNew ? [{ slug, title, state: standing, previewedAs: slug, ...NEVER }] : []
  })
}

/** What readers have in another state than the folder can be previewed, under the name of its file. */
function withPreviews(stored: readonly StoredOnDesk[], inFolder: readonly FolderEssay[]) {
  const differing = inFolder.filter(({ standing }) => standing !== 'same')
  const files = new Map(differing.map(({ slug, knownAs }) => [knownAs, slug]))
  return stored.map((essay) => ({ ...essay, previewedAs: files.get(essay.slug) ?? null }))
}

type StoredOnDesk = Omit<DeskEssay, 'previewedAs'>

async function storedOnDesk(): Promise<StoredOnDesk[]> {
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
