import { Button } from '@/components/ui/button'
import { DEVICE_WORDS } from '@/domain/reading/place-device'
import { shareWords } from '@/domain/reading/place-share'
import type { PlaceToday } from '@/domain/reading/place-shown'
import { quotedWords } from '@/domain/reading/place-words'

type PlaceElsewhereProps = {
  place: PlaceToday
  /** Whether there is a place on this device too, less far. */
  isFurther: boolean
  onGo: () => void
  onClose: () => void
}

/** What is heard of another device comes late: it stands over the page's lower edge and moves nothing. */
export function PlaceElsewhere({ place, isFurther, onGo, onClose }: PlaceElsewhereProps) {
  const isComputerToo = place.device === 'computer' && !matchMedia('(pointer: coarse)').matches
  const where = isComputerToo ? 'another computer' : DEVICE_WORDS[place.device]
  return (
    <section aria-label="Your place on another device" className="place-elsewhere">
      <p role="status" className="place-elsewhere-words">
        {isFurther ? `On ${where} you were further:` : `You were reading on ${where}:`}{' '}
        <span className="place-words">{quotedWords(place.words)},</span> {shareWords(place.share)}
      </p>
      <div className="flex gap-2">
        <Button variant="quiet" onClick={onGo}>
          Go there
        </Button>
        <Button variant="plain" onClick={onClose}>
          Not now
        </Button>
      </div>
    </section>
  )
}
