import type { TextPart } from '@/domain/search/highlight'

/** Words with those marked that were looked for. */
export function Highlighted({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, isHit }, at) =>
    isHit ? (
      <mark key={at} className="bg-mark-ember text-ink rounded-sm">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
