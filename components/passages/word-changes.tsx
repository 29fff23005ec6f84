import { ChangedPart } from '@/components/library/changed-part'
import { compareTexts } from '@/domain/library/compare-texts'

/** What stood and what stands now, in one reading: taken out and put in are marked. */
export function WordChanges({ before, today }: { before: string; today: string }) {
  return (
    <div className="words text-base" aria-label="What changed" role="group">
      {compareTexts(before, today).map((block, index) => (
        <p key={index}>
          {block.map((part, place) => (
            <ChangedPart key={place} {...part} />
          ))}
        </p>
      ))}
    </div>
  )
}
