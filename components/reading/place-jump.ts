import { essayElement, readEssayText } from '@/components/passages/essay-text'
import { placeAgain } from '@/domain/reading/place-again'

import { goToOffset, textLength } from './place-on-page'

type Place = { revisionId: string; offset: number; share: number; words: string }

/** Brings the reader to a place: at its offset in the revision it was kept in, in another one at its words. */
export function goToPlace(place: Place, revisionId: string): void {
  const essay = essayElement()
  if (essay === null) return
  if (place.revisionId === revisionId) {
    goToOffset(essay, place.offset)
    return
  }
  const text = readEssayText(essay)?.text
  const roughly = Math.round(place.share * textLength(essay))
  goToOffset(essay, text === undefined ? roughly : placeAgain(text, place))
}
