import { X } from 'lucide-react'

import { IconButton } from '@/components/ui/icon-button'
import { shareWords } from '@/domain/reading/place-share'
import { quotedWords } from '@/domain/reading/place-words'

type PlaceOfferProps = {
  place: { words: string; share: number }
  onGo: () => void
  onForget: () => void
}

/** One quiet line under the essay's header. */
export function PlaceOffer({ place, onGo, onForget }: PlaceOfferProps) {
  return (
    <div className="place-offer">
      <button type="button" onClick={onGo} className="place-go">
        <span className="place-lead">Continue where you were:</span>{' '}
        <span className="place-words">{quotedWords(place.words)},</span>{' '}
        <span className="place-share">{shareWords(place.share)}</span>
      </button>
      <IconButton label="Forget this place" onClick={onForget}>
        <X aria-hidden="true" className="size-4" />
      </IconButton>
    </div>
  )
}
