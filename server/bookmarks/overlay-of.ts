import 'server-only'
import type { Actor } from '@/domain/actor'
import type { EssayOverlay } from '@/domain/bookmarks/overlay'
import { COLOUR_WORDS } from '@/domain/bookmarks/colour'
import { may } from '@/domain/permissions'
import { draftOwner } from '@/server/discussion/draft-owner'
import { isMarginHidden, placesOnEssay } from '@/server/reading/queries'

import { bookmarksOnEssay, colourWordsOf } from './queries'

/** What lies over an essay's page for this reader. For a visitor, or an unknown essay, there is nothing on it. */
export async function overlayOf(actor: Actor, slug: string): Promise<EssayOverlay> {
  return {
    member: actor.kind === 'member' ? { handle: actor.handle, roles: [...actor.roles] } : null,
    owner: draftOwner(actor),
    colours: may(actor, 'account.see') ? await colourWordsOf(actor) : COLOUR_WORDS,
    bookmarks: await bookmarksOnEssay(actor, slug),
    ...(await placesOnEssay(actor, slug)),
    isMarginHidden: await isMarginHidden(actor, slug),
    may: { keep: may(actor, 'bookmark.keep'), open: may(actor, 'thread.open') },
  }
}
