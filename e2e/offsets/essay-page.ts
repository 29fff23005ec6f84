import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Page } from '@playwright/test'
import ts from 'typescript'

import type { Pairs } from './pairs'
import type { roundTrips } from './round-trips'

const ORIGIN = 'http://offsets.test'

/** Opens a page with an essay as the renderer makes it, and the very modules that the library runs in browsers. */
export async function openEssay(page: Page, html: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(html) })
      return
    }
    const source = readFileSync(path.join(process.cwd(), `${pathname}.ts`), 'utf8')
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext }
    const body = ts.transpileModule(source, { compilerOptions: options }).outputText
    await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body })
  })
  await page.goto(ORIGIN)
  await page.waitForFunction(() => 'offsets' in globalThis)
}

const pageOf = (html: string) => `<!doctype html><meta charset="utf-8">
<script type="importmap">{"imports":{"@/":"/"}}</script>
<div id="essay-body">${html}</div>
<script type="module">
import * as text from '/components/passages/essay-text'
import * as range from '/components/passages/dom-range'
import * as trips from '/e2e/offsets/round-trips'
globalThis.offsets = { ...text, ...range, ...trips }
</script>`

export type Stretch = { start: number; end: number }
export type EssayText = {
  text: string
  blocks: readonly { start: number; text: string; nodes: readonly Text[] }[]
}
/** What these modules promise, as far as it is asked for here. */
type Offsets = {
  essayElement: () => HTMLElement | null
  readEssayText: (element: HTMLElement) => EssayText | null
  rangesOfStretch: (essay: EssayText, stretch: Stretch) => Range[]
  stretchOfRange: (essay: EssayText, range: Range) => Stretch | null
  roundTrips: typeof roundTrips
}

declare global {
  var offsets: Offsets
}

/** Runs in the page. */
export function textOnPage(): string | null {
  const essay = globalThis.offsets.essayElement()
  return (essay && globalThis.offsets.readEssayText(essay)?.text) ?? null
}

export const triedOnPage = (page: Page, pairs: Pairs) =>
  page.evaluate((wished) => globalThis.offsets.roundTrips(wished), pairs)
