import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { inSession } from '@/server/testing/in-session'

import { fetchArchive } from './fetch-archive'
import { packArchive } from './pack-archive'
import { requestArchive } from './request-archive'

test('the archive of another cannot be guessed or named', async () => {
  const [ada, ben] = [await inSession(await aMember()), await inSession(await aMember())]
  const now = new Date()
  await requestArchive(ada, now)
  await requestArchive(ben, now)
  const { id } = await db.archive.findFirstOrThrow({ where: { memberId: ada.id } })
  await packArchive(id, now)
  await expect(fetchArchive(ada, id)).resolves.toMatchObject({
    packedOn: now.toISOString().slice(0, 10),
  })
  await expect(fetchArchive(ben, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(fetchArchive(ada, randomUUID())).rejects.toMatchObject({ code: 'not-found' })
})
