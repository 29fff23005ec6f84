import { expect, test } from 'vitest'

import { isTitleKept, type TitleEvent } from './kept-title'

const given = (id: string, isByOffice: boolean): TitleEvent => ({
  id,
  isByOffice,
  reversesId: null,
})
const undone = (reversesId: string): TitleEvent => ({
  ...{ id: `undone ${reversesId}`, isByOffice: true, reversesId },
})
const [own, office, later] = [given('own', false), given('office', true), given('later', false)]

test.each<[string, TitleEvent[], boolean]>([
  ['nobody renamed it', [], false],
  ['whoever opened it did', [own], false],
  ['a moderator did', [own, office], true],
  ['a moderator did, and took that back', [own, office, undone('office')], false],
  ['a moderator undid what whoever opened it gave', [own, undone('own')], true],
  ['it was theirs again after a moderator’s', [office, undone('office'), later], false],
])('whether a conversation has its title from a moderator where %s', (_where, events, is) => {
  expect(isTitleKept(events)).toBe(is)
})
