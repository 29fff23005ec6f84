import { expect, test } from 'vitest'

import { FIRST_SETTINGS } from '@/domain/moderation/check-settings'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anOwner } from '@/server/testing/an-owner'

import { checkDesk } from './check-desk'
import { tryChecks } from './try-checks'

const { settings } = FIRST_SETTINGS

test('settings are tried against what was written before, and hold nothing by that', async () => {
  const [thread, owner, author] = [await aThread(), await anOwner(), await aMember()]
  const lax = { ...settings, firstHeld: 0 }
  const none = await tryChecks(owner, lax)
  const kept = await aComment(thread.id, { author, words: 'The marmalade question.' })
  const gone = await aComment(thread.id, { author, words: 'MARMALADE for sale' })
  await decided(gone, 'REMOVE')
  const folded = await aComment(thread.id, { author, words: 'Marmalade again.' })
  await decided(folded, 'LIMIT')
  const waiting = await aComment(thread.id, { words: 'Marmalade, I think.', isHeld: true })
  const trial = await tryChecks(owner, { ...lax, heldWords: ['marmalade'] })
  expect(trial).toMatchObject({
    tried: none.tried + 4,
    held: none.held + 4,
    heldApproved: none.heldApproved + 1,
    removed: none.removed + 1,
    heldRemoved: none.heldRemoved + 1,
  })
  for (const [{ id }, fate] of [
    [kept, 'approved'],
    [gone, 'removed'],
    [folded, 'folded'],
    [waiting, 'open'],
  ] as const) {
    const named = expect.objectContaining({ id, fate, checks: ['word-lists'] }) as unknown
    expect(trial.named).toContainEqual(named)
  }
  expect((await db.comment.findUniqueOrThrow({ where: { id: kept.id } })).visibility).toBe(
    'PUBLISHED',
  )
  expect(await aComment(thread.id, { author, words: 'More marmalade.' })).toBeTruthy()
})

test('what a member had published when they wrote counts, not what they have today', async () => {
  const [thread, owner, author] = [await aThread(), await anOwner(), await aMember()]
  const ids: string[] = []
  for (const words of ['One.', 'Two.', 'Three.'])
    ids.push((await aComment(thread.id, { author, words })).id)
  const { named, held } = await tryChecks(owner, { ...settings, firstHeld: 2 })
  const before = await tryChecks(owner, { ...settings, firstHeld: 0 })
  expect(held).toBeGreaterThan(before.held)
  const byThem = named.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
  expect(byThem.sort()).toEqual(ids.slice(0, 2).sort())
})

test('those tried last stand on the page until they are saved; of those before nothing stays', async () => {
  const owner = await anOwner()
  await tryChecks(owner, { ...settings, firstHeld: 4 })
  await tryChecks(owner, { ...settings, firstHeld: 5 })
  expect(await db.checkSettings.count({ where: { inForceAt: null } })).toBe(1)
  const { tried, inForce } = await checkDesk(owner)
  expect(tried?.settings.firstHeld).toBe(5)
  expect(inForce.settings.firstHeld).toBe(1)
})

test('nobody else tries', async () => {
  const other = await aMember({ roles: ['MODERATOR', 'EDITOR'] })
  await expect(tryChecks(other, settings)).rejects.toMatchObject({ code: 'forbidden' })
})
