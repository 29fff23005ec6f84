import { expect, type Page } from '@playwright/test'

import { faultsIn, frameOf, WIDTHS } from './look'

export const STEADY = { sideways: 0, outside: [] }

/** In each width. Round hostile words it must stand as it stands round harmless ones. */
export async function framesOf(page: Page) {
  const frames = []
  for (const width of WIDTHS) frames.push(await frameOf(page, width))
  return frames
}

/** The page at this address has no tag that words may not become, and nothing in it leaves its place. */
export async function expectSteady(page: Page, path: string): Promise<void> {
  await page.goto(path)
  expect(await framesOf(page), path).toMatchObject([STEADY, STEADY])
  expect(await faultsIn(page), path).toEqual([])
}
