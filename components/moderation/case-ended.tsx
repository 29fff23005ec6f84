import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import { doneWords } from '@/domain/moderation/act-words'
import type { CaseEnd } from '@/domain/moderation/last-act'

/** Said to whoever asked for a case that another has closed meanwhile; below it stands the next. */
export const CaseEnded = ({ end }: { end: CaseEnd }) => (
  <div className="mb-6">
    <Notice tone="info">
      {end.decider} {doneWords(end)} <RelativeTime at={end.createdAt} />. Nothing is left to decide
      there.
    </Notice>
  </div>
)
