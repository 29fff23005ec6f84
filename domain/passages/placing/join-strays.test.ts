import { expect, test } from 'vitest'

import { compareRevisions } from '@/domain/passages/compare-revisions'

import { joinStrays } from './join-strays'
import { KIND, link, unlinked, type Kind } from './links'

const TWIN =
  'In view the the future or possible we should live quite laxly and undefined in front, our outlines dim and misty on that side, as our shadows reveal a vapour toward the sun.'
const ORIGINAL = TWIN.replace('the the', 'of the')
const AFTER = 'The volatile truth of our words should continually betray the residual statement.'

test('of twins beside each other the one that goes is gone as a whole, though a word of it stands in the other', () => {
  const before = `Some words come first.\n${TWIN} ${ORIGINAL} ${AFTER}`
  const place = compareRevisions(before, `Some words come first.\n${TWIN} ${AFTER}`)
  const at = (words: string) => {
    const start = before.indexOf(words)
    return { start, end: start + words.length }
  }
  expect(place(at(ORIGINAL))).toMatchObject({ state: 'GONE' })
  expect(place(at(TWIN))).toMatchObject({ state: 'UNCHANGED', words: TWIN })
})

test('nor is anything of a twin that was added taken for the one that was there', () => {
  const before = `Some words come first.\n${TWIN} ${AFTER}`
  const after = `Some words come first.\n${TWIN} ${ORIGINAL} ${AFTER}`
  const start = before.indexOf(TWIN)
  expect(compareRevisions(before, after)({ start, end: start + TWIN.length })).toMatchObject({
    ...{ state: 'UNCHANGED', words: TWIN },
  })
})

type Link = readonly [old: number, now: number, kind: Kind]
const { KEPT, CHANCE } = KIND

/** To which word of the new text each of the old one is linked, when strays have been joined. */
function joined(oldText: string, newText: string, links: readonly Link[]) {
  const comparison = unlinked(oldText, newText)
  for (const [old, now, kind] of links) link(comparison, [old, now], kind)
  joinStrays(comparison)
  const { toNew, toOld, kinds } = comparison
  for (const [old, now] of toNew.entries()) if (now !== -1) expect(toOld[now]).toBe(old)
  return [...toNew].flatMap((now, old) => (now === -1 ? [] : [[old, now, kinds[old]]]))
}

const LONG = 'stay the lamp goes near the sun and end'
const SHORT = 'stay the end'

test('a word linked by chance in what was taken away is joined to what stayed', () => {
  const links = [
    [0, 0, KEPT],
    [5, 1, CHANCE],
    [8, 2, KEPT],
  ] as const
  expect(joined(LONG, SHORT, links)).toEqual([
    [0, 0, KEPT],
    [1, 1, KEPT],
    [8, 2, KEPT],
  ])
})

test('or in what was added', () => {
  const links = [
    [0, 0, KEPT],
    [1, 5, CHANCE],
    [2, 8, KEPT],
  ] as const
  expect(joined(SHORT, LONG, links)).toEqual([
    [0, 0, KEPT],
    [1, 1, KEPT],
    [2, 8, KEPT],
  ])
})

test('or to what stayed behind it', () => {
  const links = [
    [0, 0, KEPT],
    [2, 1, CHANCE],
    [5, 2, KEPT],
  ] as const
  const found = joined('stay near the lamp the end', SHORT, links)
  expect(found).toEqual([
    [0, 0, KEPT],
    [4, 1, KEPT],
    [5, 2, KEPT],
  ])
})

test('what is there by more than chance stays where it is, and so does what has no like beside it', () => {
  const sure = [
    [0, 0, KEPT],
    [5, 1, KEPT],
    [8, 2, KEPT],
  ] as const
  expect(joined(LONG, SHORT, sure)).toEqual(sure)
  const lone = [
    [0, 0, KEPT],
    [2, 1, CHANCE],
    [4, 2, KEPT],
  ] as const
  expect(joined('stay near the lamp end', SHORT, lone)).toEqual(lone)
})
