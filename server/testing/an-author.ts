import 'server-only'
import { randomUUID } from 'node:crypto'

import { db, type Prisma } from '@/server/db'

/** Arranges an author. */
export async function anAuthor(wishes: Partial<Prisma.AuthorUncheckedCreateInput> = {}) {
  const slug = `desk-${randomUUID().slice(0, 8)}`
  return db.author.create({ data: { slug, name: 'The Desk', kind: 'DESK', ...wishes } })
}
