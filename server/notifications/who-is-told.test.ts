import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import type { CommentReason } from '@/domain/notifications/recipients'
import { db } from '@/server/db'
import { deleteComment } from '@/server/discussion/delete-comment'
import { decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread, type TestThread } from '@/server/testing/a-thread'

import { follow } from './follow'
import { tellOfComment } from './tell-of-comment'

const RUNS = 40
const RUNS_MS_MAX = 240_000

/** How one of three members stands to a comment. */
const TIES = [
  'mentioned',
  'quoted',
  'quotedDeleted',
  'quotedRemoved',
  'followsThread',
  'followsDiscussion',
  'followsMember',
] as const
type Tie = (typeof TIES)[number]
type Wish = { ties: Tie[]; mutes: boolean; rests: boolean }
/** Of many ties the strongest hides the others: half the wishes are of one. */
const ties = fc.oneof(
  fc.subarray([...TIES]),
  fc.constantFrom(...TIES).map((tie) => [tie]),
)
const wish: fc.Arbitrary<Wish> = fc.record({
  ties,
  mutes: fc.boolean(),
  rests: fc.boolean(),
})

/** What becomes of the comment before anybody is told. */
const FATES = ['open', 'held', 'let through', 'removed', 'deleted'] as const
type Scene = {
  wishes: [Wish, Wish, Wish]
  fate: (typeof FATES)[number]
  isUnnamed: boolean
  /** Which of the three wrote what is answered, and which opened the conversation; 3: none of them. */
  answered: number
  opened: number
}
const scene: fc.Arbitrary<Scene> = fc.record({
  wishes: fc.tuple(wish, wish, wish),
  fate: fc.constantFrom('open' as const, ...FATES),
  isUnnamed: fc.boolean(),
  answered: fc.nat({ max: 3 }),
  opened: fc.nat({ max: 3 }),
})

type Arranged = { author: MemberActor; thread: TestThread; other: MemberActor }

/** Ties a member as wished; the words that mention and quote them. */
async function tied({ author, thread, other }: Arranged, wish: Wish): Promise<string[]> {
  const said = () => aComment(thread.id, { author: other })
  const linked = ({ id }: TestComment) => `[x](/c/${id})`
  const acts: Readonly<Record<Tie, () => Promise<string | undefined>>> = {
    mentioned: () => Promise.resolve(`@${other.handle ?? ''}`),
    quoted: async () => linked(await said()),
    async quotedDeleted() {
      const quoted = await said()
      await deleteComment(other, { commentId: quoted.id })
      return linked(quoted)
    },
    async quotedRemoved() {
      const quoted = await said()
      await decided(quoted, 'REMOVE')
      return linked(quoted)
    },
    followsThread: () => following({ kind: 'thread', slug: thread.id }),
    followsDiscussion: () => following({ kind: 'essay', slug: thread.slug }),
    followsMember: () => following({ kind: 'member', slug: author.handle ?? '' }),
  }
  async function following(what: Parameters<typeof follow>[1]) {
    await follow(other, what)
    return undefined
  }
  const words: string[] = []
  for (const tie of wish.ties) words.push((await acts[tie]()) ?? '')
  if (wish.mutes) await db.mute.create({ data: { memberId: other.id, mutedId: author.id } })
  if (wish.rests)
    await db.member.update({ where: { id: other.id }, data: { pausedAt: new Date() } })
  return words
}

/** Why this one of the three is told, at most once: of all reasons the strongest. */
function reasonOf({ wishes, isUnnamed, ...scene }: Scene, place: number): CommentReason[] {
  const { ties = [], mutes = false, rests = false } = wishes[place] ?? {}
  const isMuting = mutes && !isUnnamed
  const isUnread = scene.fate !== 'open' && scene.fate !== 'let through'
  if (isUnread || rests || isMuting) return []
  const [isAnswered, isOpener] = [scene.answered === place, scene.opened === place]
  const reasons: [CommentReason, boolean][] = [
    ['REPLY', isAnswered || (isOpener && scene.answered === 3)],
    ['MENTION', ties.includes('mentioned')],
    ['QUOTED', ties.includes('quoted')],
    ['NEW_COMMENT', isOpener],
    ['FOLLOWED_THREAD', ties.includes('followsThread')],
    ['FOLLOWED_DISCUSSION', ties.includes('followsDiscussion')],
    ['FOLLOWED_MEMBER', ties.includes('followsMember') && !isUnnamed],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : [])).slice(0, 1)
}

/** What "a reader" says is heard by whoever muted them, and by nobody because they follow them. */
const OF_A_READER: Scene = {
  wishes: [
    { ties: ['followsMember'], mutes: false, rests: false },
    { ties: ['followsThread'], mutes: true, rests: false },
    { ties: ['mentioned'], mutes: true, rests: false },
  ],
  ...{ fate: 'open', isUnnamed: true, answered: 3, opened: 3 },
}

async function happen(scene: Scene) {
  const [author, others] = [await aMember(), [await aMember(), await aMember(), await aMember()]]
  const by = (place: number) => (others[place] ? { author: others[place] } : {})
  const thread = await aThread(by(scene.opened))
  const parent = scene.answered === 3 ? null : await aComment(thread.id, by(scene.answered))
  const words = ['Well.', `@${author.handle ?? ''}`]
  for (const [place, other] of others.entries())
    words.push(...(await tied({ author, thread, other }, scene.wishes[place] ?? NOTHING)))
  await follow(author, { kind: 'thread', slug: thread.id })
  const { isUnnamed, fate } = scene
  const said = { author, words: words.join(' '), isHeld: fate !== 'open', isUnnamed }
  const comment = await aComment(thread.id, { ...said, ...(parent && { parentId: parent.id }) })
  if (fate === 'let through') await decided(comment, 'APPROVE')
  if (fate === 'removed') await decided(comment, 'REMOVE')
  if (fate === 'deleted') await deleteComment(author, { commentId: comment.id })
  await Promise.all([tellOfComment(db, comment.id), tellOfComment(db, comment.id)])
  return { comment, author, others }
}

const NOTHING: Wish = { ties: [], mutes: false, rests: false }

async function toldOf({ id: commentId }: TestComment, { id: memberId }: MemberActor) {
  const rows = await db.notification.findMany({ where: { memberId, commentId, decisionId: null } })
  return rows.map(({ reason }) => reason)
}

beforeEach(() => db.library.update({ where: { id: 1 }, data: { allowsUnnamed: true } }))

test(
  'nobody is told of their own act, by one they muted, of what they may not see, or twice',
  async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (scene) => {
        await db.rateLimit.deleteMany()
        const { comment, author, others } = await happen(scene)
        expect(await toldOf(comment, author)).toEqual([])
        for (const [place, other] of others.entries())
          expect(await toldOf(comment, other)).toEqual(reasonOf(scene, place))
      }),
      { numRuns: RUNS, examples: [[OF_A_READER]] },
    )
  },
  RUNS_MS_MAX,
)
