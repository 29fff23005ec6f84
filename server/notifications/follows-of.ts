import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { FollowInput, Followed } from '@/domain/notifications/follow'
import { db } from '@/server/db'

export type FollowedSubject = FollowInput & { title: string }

/** Everything this member follows, series before authors, each by name. */
export async function followsOf(actor: MemberActor): Promise<FollowedSubject[]> {
  const rows = await db.follow.findMany({
    where: { memberId: actor.id },
    select: {
      series: { select: { slug: true, title: true } },
      author: { select: { slug: true, name: true } },
    },
  })
  const byName = (one: FollowedSubject, other: FollowedSubject) =>
    one.title.localeCompare(other.title, 'en')
  const series = rows.flatMap(({ series: row }) => (row ? { kind: 'series' as const, ...row } : []))
  const authors = rows.flatMap(({ author }) =>
    author ? { kind: 'author' as const, slug: author.slug, title: author.name } : [],
  )
  return [...series.toSorted(byName), ...authors.toSorted(byName)]
}

/** The same, as the buttons of a page ask for it. */
export async function followedSlugs(actor: MemberActor): Promise<Followed> {
  const follows = await followsOf(actor)
  const slugsOf = (kind: FollowInput['kind']) =>
    follows.filter((subject) => subject.kind === kind).map(({ slug }) => slug)
  return { series: slugsOf('series'), authors: slugsOf('author') }
}

/** What a series or author is called, and whether the member follows it; null when there is none of this address. */
export async function followState(
  actor: MemberActor,
  { kind, slug }: FollowInput,
): Promise<{ title: string; isFollowed: boolean } | null> {
  const followers = { where: { memberId: actor.id }, select: { id: true } } as const
  const row =
    kind === 'series'
      ? await db.series.findUnique({ where: { slug }, select: { title: true, followers } })
      : await db.author
          .findUnique({ where: { slug }, select: { name: true, followers } })
          .then((author) => author && { title: author.name, followers: author.followers })
  return row && { title: row.title, isFollowed: row.followers.length > 0 }
}
