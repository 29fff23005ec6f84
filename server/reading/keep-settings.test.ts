import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { USUAL_SETTINGS } from '@/domain/reading/settings'
import { aMember } from '@/server/testing/a-member'

import { keepSettings } from './keep-settings'
import { readingOf } from './queries'

const NOW = new Date('2026-11-24T12:00:00.000Z')
const chosen = (minute: number, size: 80 | 100 | 130 = 130) => ({
  ...USUAL_SETTINGS,
  size,
  changedAt: `2026-11-24T11:0${minute}:00.000Z`,
})

test('settings are kept with the account', async () => {
  const member = await aMember()
  expect(await keepSettings(member, chosen(1), NOW)).toEqual(chosen(1))
  expect((await readingOf(member)).settings).toEqual(chosen(1))
})

test('of two devices the later choice holds, whichever arrives first, and is told to both', async () => {
  const member = await aMember()
  await keepSettings(member, chosen(5, 80), NOW)
  expect(await keepSettings(member, chosen(1), NOW)).toEqual(chosen(5, 80))
  expect(await keepSettings(member, chosen(6), NOW)).toEqual(chosen(6))
})

test('many at once: the latest remains', async () => {
  const member = await aMember()
  await Promise.all([3, 1, 5, 2, 4].map((minute) => keepSettings(member, chosen(minute), NOW)))
  expect((await readingOf(member)).settings?.changedAt).toBe(chosen(5).changedAt)
})

test('a clock that runs ahead counts as now', async () => {
  const member = await aMember()
  const ahead = { ...chosen(1), changedAt: '2031-01-01T00:00:00.000Z' }
  expect(await keepSettings(member, ahead, NOW)).toEqual({ ...ahead, changedAt: NOW.toISOString() })
})

test('a visitor is asked to sign in', async () => {
  await expect(keepSettings(VISITOR, chosen(1), NOW)).rejects.toMatchObject({ code: 'sign-in' })
})
