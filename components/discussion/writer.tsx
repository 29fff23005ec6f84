import { TextLink } from '@/components/ui/text-link'
import { A_READER } from '@/domain/discussion/byline'

type WriterProps = { handle: string | null; isUnnamed: boolean; isAway?: boolean }

/** Who wrote something: the handle, which leads to the profile while there is one, or "a reader". */
export function Writer({ handle, isUnnamed, isAway = false }: WriterProps) {
  if (isUnnamed) return A_READER
  if (!handle) return null
  // No handle holds a space: these words stand for someone who has none any more.
  if (isAway || handle.includes(' ')) return handle
  return (
    <TextLink href={`/members/${handle}`} className="no-underline hover:underline">
      {handle}
    </TextLink>
  )
}
