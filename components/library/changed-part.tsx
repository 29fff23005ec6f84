import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ComparedWords } from '@/domain/library/compare-texts'

/** Words that stayed, were taken out or put in; which of them is also said to those who do not see it. */
export function ChangedPart({ words, change }: ComparedWords) {
  if (change === 'kept') return words
  const Mark = change === 'removed' ? 'del' : 'ins'
  return (
    <Mark className={`change-${change}`}>
      <VisuallyHidden>{change === 'removed' ? '[taken out: ' : '[put in: '}</VisuallyHidden>
      {words}
      <VisuallyHidden>]</VisuallyHidden>
    </Mark>
  )
}
