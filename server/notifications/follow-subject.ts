import 'server-only'
import type { FollowInput } from '@/domain/notifications/follow'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'

type Subject = { title: string } & ({ seriesId: string } | { authorId: string })

/** The series or author of this address, by what it is called; refused when there is none. */
export async function followSubject({ kind, slug }: FollowInput): Promise<Subject> {
  if (kind === 'series') {
    const series = await db.series.findUnique({
      where: { slug },
      select: { id: true, title: true },
    })
    if (series) return { title: series.title, seriesId: series.id }
    throw new Refusal('not-found', 'There is no such series. Find it under Series.')
  }
  const author = await db.author.findUnique({ where: { slug }, select: { id: true, name: true } })
  if (author) return { title: author.name, authorId: author.id }
  throw new Refusal('not-found', 'There is no such author. Find them under Authors.')
}
