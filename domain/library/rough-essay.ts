import type { EssayFile } from './essay-file'
import { essayFields, saidFields } from './essay-frontmatter'
import { cutFrontmatter, withoutEmptyLines } from './frontmatter'
import { baseName, type LibraryFile } from './library-files'
import { slugOf } from './slug'
import { readYaml } from './yaml-fields'

/** An essay file as far as it can be read. */
export type RoughEssay = Omit<EssayFile, 'references' | 'lineOf'> & { slug: string; path: string }

/**
 * Reads an essay file whatever its faults: a field that has one counts as left out, and a file without fields is all
 * words. Without a title the file's name stands for it.
 */
export function roughEssay({ path, text }: LibraryFile): RoughEssay {
  const cut = cutFrontmatter(text)
  const { values } = cut === null ? { values: {} } : readYaml(cut.yaml, cut.yamlLine)
  const needed = { title: baseName(path), author: 'Author not named' }
  const issues = essayFields.safeParse({ ...needed, ...values }).error?.issues ?? []
  const faulty = new Set(issues.map((issue) => String(issue.path[0])))
  const sound = Object.entries(values).filter(([field]) => !faulty.has(field))
  return {
    ...saidFields(essayFields.parse({ ...needed, ...Object.fromEntries(sound) })),
    markdown: withoutEmptyLines(cut?.body ?? text),
    slug: slugOf(baseName(path)),
    path,
  }
}
