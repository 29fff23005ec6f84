import { expect, test } from 'vitest'

import { isRestriction } from '@/domain/moderation/decision'
import { statementFields } from '@/domain/moderation/statement-fields'
import { db } from '@/server/db'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aHistory, type Act } from '@/server/testing/a-history'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { decide } from '@/server/moderation/decide'

import { exportStatements } from './export-statements'
import { statementFiles } from './statement-files'

const TODAY = new Date().toISOString().slice(0, 10)
const WISH = {
  ...{ from: TODAY, to: TODAY, origin: 'https://library.example' },
  lawCategory: 'ILLEGAL_OR_HARMFUL_SPEECH',
}
const recordsIn = (files: readonly { name: string; words: string }[]) =>
  files
    .filter(({ name }) => name.endsWith('.json'))
    .flatMap(
      ({ words }) => (JSON.parse(words) as { statements: Record<string, unknown>[] }).statements,
    )

/** The same numbers each time, in no order that anyone chose. */
const acts: Act[] = Array.from({ length: 60 }, (_none, at) => ({
  act: (['post', 'decide', 'report', 'decide', 'undo'] as const)[at % 5] ?? 'post',
  ...{ who: (at * 7) % 6, what: (at * 5) % 6, how: (at * 3) % 4 },
}))

test('a history of moderation is exported as the published rules want it, each restriction once', async () => {
  const { members } = await aHistory(acts)
  const comment = await aComment((await aThread()).id)
  await aReport(comment)
  await theRule()
  const { rule: _rule, ...input } = await aDecision(comment, 'REMOVE')
  await decide(await aModerator(), { ...input, law: 'Insult, § 185' })
  const until = new Date(Date.now() + 86_400_000)
  const again = await aComment((await aThread()).id)
  await aReport(again)
  await decide(await aModerator(), {
    ...(await aDecision(again, 'REMOVE')),
    ...{ kind: 'SUSPEND', until, facts: `It mocks ${members[0]?.handle}.` },
  })

  await decided(await aComment((await aThread()).id), 'LOCK')
  const { count, files } = await exportStatements(WISH)
  const records = recordsIn(files)
  for (const record of records)
    expect(statementFields.safeParse(record).error?.issues).toBeUndefined()
  const log = await db.decision.findMany({ orderBy: { number: 'asc' } })
  expect(records.map(({ puid }) => puid)).toEqual(
    log.filter(({ kind }) => isRestriction(kind)).map(({ id }) => id),
  )
  expect(count).toBe(records.length)
  expect(records.filter((one) => 'illegal_content_legal_ground' in one)).toHaveLength(1)
  const isLock = ({ decision_visibility: visibility }: Record<string, unknown>) =>
    JSON.stringify(visibility) === '["DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED"]'
  expect(records.filter(isLock)).toHaveLength(1)
  expect(records.filter((one) => 'end_date_account_restriction' in one)).toHaveLength(1)
})

test('no name, no word and no id of anybody is in it', async () => {
  const secret = await aComment((await aThread()).id, { words: 'Marguerite lives there.' })
  await decided(secret, 'REMOVE')
  const told = (await exportStatements(WISH)).files.map(({ words }) => words).join('')
  const members = await db.member.findMany()
  const hidden = members.flatMap(({ id, handle, email }) => [id, handle, email])
  for (const one of [...hidden, secret.id, secret.threadId, 'Marguerite', 'mocks'])
    expect(told).not.toContain(one)
})

test('rules have the category that the guidelines say, others that of terms and conditions', async () => {
  const rules = [{ id: 'kind', title: 'Be kind', category: 'CYBER_VIOLENCE' }]
  await db.library.update({ where: { id: 1 }, data: { rules } })
  const categories = recordsIn((await exportStatements(WISH)).files)
    .filter(({ decision_ground: ground }) => ground === 'DECISION_GROUND_INCOMPATIBLE_CONTENT')
    .map(({ category }) => category)
  expect(new Set(categories)).toEqual(new Set(['STATEMENT_CATEGORY_CYBER_VIOLENCE']))
  await expect(exportStatements({ ...WISH, lawCategory: 'RUDE' })).rejects.toThrow(/--law-category/)
})

test('days without a restriction give no file', async () => {
  expect(await exportStatements({ ...WISH, from: '2021-01-01', to: '2021-12-31' })).toEqual({
    ...{ count: 0, files: [] },
  })
})

test('a hundred go into one file, and all into one table', async () => {
  const [record] = recordsIn((await exportStatements(WISH)).files)
  const parsed = statementFields.parse({ ...record, decision_facts: 'He said "no", twice' })
  const files = statementFiles(
    Array.from({ length: 101 }, () => parsed),
    'x',
  )
  expect(files.map(({ name }) => name)).toEqual(['x-001.json', 'x-002.json', 'x.csv'])
  expect(recordsIn(files.slice(1))).toHaveLength(1)
  const lines = (files[2]?.words ?? '').split('\r\n')
  expect(lines).toHaveLength(103)
  expect(lines[1]).toContain('"He said ""no"", twice"')
  expect(lines[1]).toContain('"[""CONTENT_TYPE_TEXT""]"')
})
