import 'server-only'
import type { Actor } from '@/domain/actor'
import { essayPreview, type EssayPreview } from '@/domain/library/essay-preview'
import type { FolderStanding } from '@/domain/library/folder-essay'
import { isSlug } from '@/domain/library/field-rules'
import { opensAt as opening } from '@/domain/library/schedule'
import { config } from '@/server/config'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { essaysInFolder } from './essays-in-folder'
import { readLibraryFiles } from './read-library-files'

/** `opensAt` is the ISO time of a day that is still to come. */
export type PreviewedEssay = EssayPreview & { standing: FolderStanding; opensAt: string | null }

/** An essay as it stands in the content folder, drafts too; null when the folder has none of this name. */
export async function previewEssay(
  actor: Actor,
  slug: string,
  contentDir = config().contentDir,
): Promise<PreviewedEssay | null> {
  mustBeAllowed(actor, 'library.edit')
  if (!isSlug(slug)) return null
  const files = await readLibraryFiles(contentDir)
  const preview = essayPreview(files, slug)
  const stands = (await essaysInFolder(files)).find((essay) => essay.slug === slug)
  if (preview === null || stands === undefined) return null
  const { standing } = stands
  const isSeen = standing === 'changed' || standing === 'same'
  const opensAt = opening({ publishAt: preview.publishAt, isSeen, now: new Date() })
  return { ...preview, standing, opensAt: opensAt?.toISOString() ?? null }
}
