import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { renderEssay } from '@/domain/library/render-essay'

const FILE = 'docs/bookmark-formats.md'
const TITLE = /^# (.+)\n/

/** The paper on bookmarks as files, its title apart, as HTML. */
export async function formatGuide(): Promise<{ title: string; html: string }> {
  const markdown = await readFile(path.resolve(/* turbopackIgnore: true */ FILE), 'utf8')
  const title = TITLE.exec(markdown)?.[1] ?? ''
  const { html } = renderEssay(markdown.replace(TITLE, ''), { linksConcepts: false })
  return { title, html }
}
