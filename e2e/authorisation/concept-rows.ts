import { database } from '../arrange/database'

import { named, none, signedIn, type ActionRow } from './action-row'
import { arrangeStranger, ownerId } from './arrange'
import { bookmarkId, foreignBookmark } from './action-forms'
import type { PageRow } from './page-row'
import type { Person } from './person'
import type { World } from './world'

const concept = 'twin-flame'

/** A bookmark of a passage. */
async function arrangePassageKept(memberId: string, { essay }: World): Promise<{ id: string }> {
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: essay.slug } })
  const exact = essay.text.slice(0, 20)
  const passage = await database.passage.create({
    data: {
      ...{ revisionId: essay.revisionId, start: 0, end: 20, exact },
      ...{ prefix: '', suffix: essay.text.slice(20, 84), block: 0 },
    },
  })
  const { id: passageId } = passage
  const clientKey = crypto.randomUUID()
  return database.bookmark.create({
    data: { memberId, essayId, passageId, clientKey },
    select: { id: true },
  })
}

async function arrangeProposal(memberId: string, world: World): Promise<{ id: string }> {
  const { id } = await arrangePassageKept(memberId, world)
  const { passageId } = await database.bookmark.findUniqueOrThrow({ where: { id } })
  const data = { memberId, passageId: passageId ?? '', concept }
  return database.conceptProposal.create({ data, select: { id: true } })
}

const passageKept = async (who: Person, world: World) =>
  arrangePassageKept(await ownerId(who), world)
const ownProposal = async (who: Person, world: World) => arrangeProposal(await ownerId(who), world)
const foreignProposal = async (_who: Person, world: World) =>
  arrangeProposal(await ownerId(await arrangeStranger()), world)

/** Filing a bookmark, proposing its passage, and what editors make of that. */
export const CONCEPT_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/bookmarks/[id]/concepts/actions.ts#fileIt': [
    {
      of: 'one’s own',
      form: async (who, world) => ({ ...(await bookmarkId(who, world)), concept }),
      who: named('done'),
    },
    {
      of: 'another’s',
      form: async (who, world) => ({ ...(await foreignBookmark(who, world)), concept }),
      who: none,
    },
  ],
  'app/bookmarks/[id]/concepts/actions.ts#proposeIt': [
    {
      of: 'one’s own passage',
      form: async (who, world) => ({ ...(await passageKept(who, world)), concept, words: 'Here.' }),
      who: named('done'),
      freeText: ['words'],
    },
    {
      of: 'another’s',
      form: async (who, world) => ({ ...(await foreignBookmark(who, world)), concept }),
      who: none,
    },
  ],
  'app/bookmarks/[id]/concepts/actions.ts#changeProposed': [
    {
      of: 'one’s own',
      form: async (who, world) => ({ ...(await ownProposal(who, world)), wish: 'credit' }),
      who: named('done'),
    },
    {
      of: 'another’s',
      form: async (who, world) => ({ ...(await foreignProposal(who, world)), wish: 'withdraw' }),
      who: none,
    },
  ],
  'app/editors/proposals/actions.ts#decideOn': [
    {
      form: async (who, world) => ({
        ...(await foreignProposal(who, world)),
        ...{ wish: 'accept', reason: 'Well found.' },
      }),
      who: { others: 'refused', editor: 'done', owner: 'done' },
      freeText: ['reason'],
    },
  ],
}

/** Who is counted among those who keep a sentence, and where that is said. */
export const COUNTING_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/account/preferences/actions.ts#allowToCount': [
    { form: () => ({ counted: 'on' }), who: signedIn('done') },
  ],
  'app/editors/counts/actions.ts#switchThem': [
    {
      form: () => ({ slug: 'the-runner-and-the-chaser', wish: 'show' }),
      who: { others: 'refused', editor: 'done', owner: 'done' },
    },
  ],
}

/** The page of a bookmark's concepts: one's own, and nobody else's. */
export const conceptPages: readonly PageRow[] = [
  {
    of: 'one’s own',
    at: async (world, who) => {
      const { id } = await passageKept(who, world)
      return `/bookmarks/${id}/concepts`
    },
    who: { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=', others: 200 },
  },
  {
    of: 'another’s',
    at: async (world) => {
      const { id } = await arrangePassageKept(await ownerId(await arrangeStranger()), world)
      return `/bookmarks/${id}/concepts`
    },
    who: { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=', others: 404 },
  },
]
