import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { COLOUR_WORDS } from '@/domain/bookmarks/colour'
import { colourNamesInput } from '@/domain/bookmarks/colour-names'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { nameColours } from './name-colours'
import { colourWordsOf } from './queries'

const named = (words: object) =>
  colourNamesInput.parse({ EMBER: '', MOSS: '', SKY: '', ROSE: '', ...words })

test('colours are called as their reader names them, for that reader alone', async () => {
  const [member, other] = [await aMember(), await aMember({ roles: ['MODERATOR', 'OWNER'] })]
  await nameColours(member, named({ SKY: '  ask   again ', EMBER: COLOUR_WORDS.EMBER }))
  expect(await colourWordsOf(member)).toEqual({ ...COLOUR_WORDS, SKY: 'ask again' })
  expect(await colourWordsOf(other)).toEqual(COLOUR_WORDS)
  expect(await db.colourMeaning.count({ where: { memberId: member.id } })).toBe(1)
  await nameColours(member, named({}))
  expect(await colourWordsOf(member)).toEqual(COLOUR_WORDS)
})

test('a word too long is refused with a sentence; what shows nothing is none', () => {
  expect(colourNamesInput.safeParse({ ...named({}), SKY: 'x'.repeat(41) }).success).toBe(false)
  expect(named({ SKY: '\u200b' }).SKY).toBe('')
})

test('a visitor has no words for colours', async () => {
  await expect(nameColours(VISITOR, named({}))).rejects.toMatchObject({ code: 'sign-in' })
})
