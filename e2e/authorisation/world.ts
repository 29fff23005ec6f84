import { arrangeCast, type Scene } from '../arrange/cast'
import { database } from '../arrange/database'

import type { Imprints } from './imprint'
import { arrangePeople, type People, type PersonName } from './person'

/** Words that only some may read, and who. */
export type Secret = { words: string; readBy: readonly PersonName[] }

export type World = {
  url: string
  databaseUrl: string
  contentDir: string
  imprints: Imprints
  people: People
  scene: Scene
  secrets: readonly Secret[]
  essay: { slug: string; revisionId: string; text: string }
  /** A comment everyone reads, and one that waits for a moderator. */
  published: { commentId: string; threadId: string }
  held: { commentId: string; threadId: string }
}

type Given = Pick<World, 'url' | 'databaseUrl' | 'contentDir' | 'imprints'>

const ESSAY = 'the-runner-and-the-chaser'

/** A library in use: what the cast of the stories does, and one person of each kind to look at it. */
export async function arrangeWorld(given: Given): Promise<World> {
  const scene = await arrangeCast()
  const people = await arrangePeople()
  const { currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug: ESSAY },
    include: { currentRevision: true },
  })
  const heldRow = await database.comment.findFirstOrThrow({ where: { visibility: 'PENDING' } })
  const { id, threadId } = await database.comment.findFirstOrThrow({
    where: { visibility: 'PUBLISHED' },
  })
  return {
    ...given,
    scene,
    people,
    secrets: await secretsOf(people),
    essay: {
      slug: ESSAY,
      revisionId: currentRevision?.id ?? '',
      text: currentRevision?.text ?? '',
    },
    published: { commentId: id, threadId },
    held: { commentId: heldRow.id, threadId: heldRow.threadId },
  }
}

async function secretsOf(people: People): Promise<Secret[]> {
  const rows = await database.member.findMany({ select: { id: true, email: true } })
  const named = Object.values(people)
  const addresses = rows.flatMap(({ id, email }) => {
    const readBy = named.filter((person) => person.id === id).map(({ name }) => name)
    return email === null ? [] : [{ words: email, readBy }]
  })
  return [
    ...addresses,
    { words: 'A held word', readBy: ['moderator'] },
    { words: 'A private note.', readBy: [] },
    { words: 'Somebody left a chair', readBy: ['editor', 'owner'] },
  ]
}
