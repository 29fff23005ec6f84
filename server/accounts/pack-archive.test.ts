import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'

import {
  ARCHIVE_CONTENTS,
  ARCHIVE_PART_NAMES,
  type ArchivePartName,
} from '@/domain/accounts/archive/archive-contents'
import { SHARP } from '@/e2e/hostile/strings'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment, unheld } from '@/server/testing/a-comment'
import { aLife, LIFE_WORDS } from '@/server/testing/a-life'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { inSession, type TestSession } from '@/server/testing/in-session'

import { packArchive } from './pack-archive'
import { requestArchive } from './request-archive'

type Records = Record<string, unknown>[]

async function packedFor(asker: TestSession): Promise<Record<string, string>> {
  await requestArchive(asker)
  const { id } = await db.archive.findFirstOrThrow({ where: { memberId: asker.id } })
  await packArchive(id, new Date())
  const { bytes } = await db.archive.findUniqueOrThrow({ where: { id } })
  const files = unzipSync(new Uint8Array(bytes ?? []))
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]))
}

const recordsIn = (files: Record<string, string>, name: ArchivePartName) =>
  JSON.parse(files[`${name}.json`] ?? 'null') as Records

describe('the archive of a member who did everything', () => {
  let files: Record<string, string>
  let life: Awaited<ReturnType<typeof aLife>>
  let asker: TestSession
  const part = (name: ArchivePartName) => recordsIn(files, name)

  beforeAll(async () => {
    asker = await inSession(await aMember({ roles: ['MODERATOR'] }))
    life = await aLife(asker)
    files = await packedFor(asker)
  })

  test('is a README, a page to read, and a file for each part', () => {
    const names = ['README.md', 'index.html', ...ARCHIVE_PART_NAMES.map((name) => `${name}.json`)]
    expect(Object.keys(files).sort()).toEqual(names.sort())
  })

  test.each(ARCHIVE_PART_NAMES)('has what there is in %s, field by field as it is told', (name) => {
    const fields = Object.keys(ARCHIVE_CONTENTS[name].fields).sort()
    expect(part(name).length).toBeGreaterThan(0)
    for (const record of part(name)) expect(Object.keys(record).sort()).toEqual(fields)
  })

  test('has comments with their words, also those that wait', () => {
    const words = JSON.stringify(part('comments').map(({ revisions }) => revisions))
    expect(words).toContain(LIFE_WORDS.comment)
    expect(words).toContain(LIFE_WORDS.draft)
    expect(part('conversations')).toMatchObject([{ title: LIFE_WORDS.title, quotation: null }])
  })

  test('has bookmarks with note, quotation, address and where the words stand', () => {
    expect(part('bookmarks')).toMatchObject([
      { note: LIFE_WORDS.note, quotation: 'a mirror', state: 'UNCHANGED', essay: 'An essay' },
      { note: '', quotation: 'It shows' },
    ])
    expect(String(part('bookmarks')[0]?.['address'])).toMatch(
      /^http:\/\/localhost:3000\/p\/[\w-]+$/,
    )
  })

  test('has collections with what is in them, and links, by address', () => {
    const [kept, other] = part('bookmarks').map(({ address }) => address)
    expect(part('collections')).toMatchObject([
      {
        ...{ name: LIFE_WORDS.collection, share: 'LINK', showsName: true },
        bookmarks: [
          { address: kept, quotation: 'a mirror', withNote: true },
          { address: other, quotation: 'It shows', withNote: false },
        ],
      },
    ])
    expect([part('links')[0]?.['one'], part('links')[0]?.['other']].sort()).toEqual(
      [kept, other].sort(),
    )
  })

  test('has what was decided about their words, and what they reported', () => {
    expect(part('statements')).toMatchObject([
      { decision: 'HOLD', rule: null, isAutomated: true, isReversed: false },
      { decision: 'LIMIT', reason: 'It mocks a reader.', state: 'LIMITED', isReversed: false },
    ])
    expect(part('reports')).toMatchObject([
      {
        reason: 'HOSTILE',
        words: 'See there.',
        comment: `http://localhost:3000/c/${life.reported.id}`,
      },
    ])
  })

  test('has the address of its owner and of nobody else', async () => {
    const { email } = await db.member.findUniqueOrThrow({ where: { id: asker.id } })
    const addresses = Object.values(files)
      .join()
      .match(/[\w.+-]+@[\w.-]+/g)
    expect(new Set(addresses)).toEqual(new Set([email]))
  })

  test('has nothing that lets anyone in', async () => {
    const { sessions, passkeys, invitations, providers } = await db.member.findUniqueOrThrow({
      where: { id: asker.id },
      include: { sessions: true, passkeys: true, invitations: true, providers: true },
    })
    const secrets = [
      ...sessions.map(({ tokenHash }) => tokenHash),
      ...passkeys.map(({ credentialId }) => credentialId),
      ...invitations.map(({ tokenHash }) => tokenHash),
      ...providers.map(({ subject }) => subject),
    ]
    expect(secrets.length).toBeGreaterThanOrEqual(4)
    const all = Object.values(files).join()
    for (const secret of [...secrets, asker.token]) expect(all).not.toContain(secret)
  })

  test('shows all of it on the page, too', () => {
    for (const words of [LIFE_WORDS.comment, LIFE_WORDS.note, LIFE_WORDS.title, LIFE_WORDS.bio])
      expect(files['index.html']).toContain(words)
  })
})

test('an archive has nothing that its owner may not read: no words of others, no title that was taken away', async () => {
  const asker = await inSession(await aMember())
  const thread = await aThread({ title: 'A removed title', words: 'Removed words.' })
  await aComment(thread.id, { author: asker })
  await aComment(thread.id, { words: 'Another’s answer.' })
  await decided(thread.opening, 'REMOVE')
  const files = await packedFor(asker)
  const all = Object.values(files).join()
  for (const words of ['A removed title', 'Removed words', 'Another’s answer'])
    expect(all).not.toContain(words)
  expect(recordsIn(files, 'comments')).toMatchObject([{ title: null }])
})

test('hostile words stay words, in every file', async () => {
  const asker = await inSession(await aMember())
  const words = '</script><img src=x onerror=alert(1)>"\\\u2028'
  await aThread({ author: asker, title: words, words })
  const files = await packedFor(asker)
  expect(files['index.html']).not.toContain('<img')
  expect(JSON.stringify(recordsIn(files, 'comments'))).toContain('<img src=x')
})

test('packing again, or what has expired or was taken back, changes nothing', async () => {
  const asker = await inSession(await aMember())
  await requestArchive(asker)
  const { id } = await db.archive.findFirstOrThrow({ where: { memberId: asker.id } })
  await packArchive(id, after(new Date(), 8 * DAY_MS))
  expect(await db.archive.findUniqueOrThrow({ where: { id } })).toMatchObject({ bytes: null })
  await packArchive(id, new Date())
  const { packedAt } = await db.archive.findUniqueOrThrow({ where: { id } })
  await packArchive(id, after(new Date(), DAY_MS))
  expect((await db.archive.findUniqueOrThrow({ where: { id } })).packedAt).toEqual(packedAt)
  await packArchive(crypto.randomUUID(), new Date())
})

test('an archive holds words that look like markup exactly as they were typed', async () => {
  const asker = await inSession(await aMember())
  const thread = await aThread()
  const typed = [...new Set(SHARP.map((text) => text.trim()))].slice(0, 40)
  const written: string[] = []
  for (const words of typed) {
    const { revisionId } = await aComment(thread.id, { author: unheld(asker), words: 'So it is.' })
    const { commentId, html } = await db.commentRevision.findUniqueOrThrow({
      where: { id: revisionId },
    })
    const later = { number: 2, markdown: words.replaceAll('\u0000', ''), html }
    await db.commentRevision.create({ data: { commentId, ...later } })
    written.push(later.markdown)
  }
  const files = await packedFor(asker)
  for (const name of ARCHIVE_PART_NAMES) expect(recordsIn(files, name)).toBeInstanceOf(Array)
  const kept = recordsIn(files, 'comments').flatMap(({ revisions }) =>
    (revisions as { words: string }[]).map(({ words }) => words),
  )
  expect(written.length).toBeGreaterThan(5)
  expect(kept).toEqual(expect.arrayContaining(written))
  expect(files['index.html']).not.toMatch(/<(script|iframe|img|svg)\b/i)
})
