import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { proposePassage } from '@/server/bookmarks/propose-passage'

import { aBookmark } from './a-bookmark'
import { aConcept } from './a-concept'
import { aMember } from './a-member'
import { anEssay, type TestRevision } from './an-essay'

type Wishes = {
  member?: MemberActor
  essay?: TestRevision
  concept?: string
  words?: string
  credit?: boolean
}

/** Arranges that a member proposed "the lamp" of an essay for a concept. */
export async function aProposal(wishes: Wishes = {}) {
  const member = wishes.member ?? (await aMember())
  const essay =
    wishes.essay ?? (await anEssay('The runner leaves.\nThe chaser keeps the lamp lit.'))
  const concept = wishes.concept ?? (await aConcept()).slug
  const bookmark = await aBookmark(member, essay, { words: 'the lamp', note: 'Private note.' })
  const said = { words: wishes.words ?? '', credit: wishes.credit ? 'on' : '' } as const
  const { id } = await proposePassage(member, { id: bookmark.id, concept, ...said })
  return { id, member, essay, concept, bookmark }
}
