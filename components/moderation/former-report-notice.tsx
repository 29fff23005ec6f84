import { absoluteDate } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { mayReportAgain, reportAddress, type FormerReport } from '@/domain/moderation/own-report'

/** Before one reports again: what one reported of the comment, what came of it, and what can be done now. */
export const FormerReportNotice = ({ former }: { former: FormerReport }) => (
  <Notice tone="info" title={`You reported this on ${absoluteDate(former.createdAt)}.`}>
    <p>What came of it: {former.outcome}</p>
    <p>
      {wayOn(former)} <TextLink href={reportAddress(former.id)}>See your report</TextLink>.
    </p>
  </Notice>
)

function wayOn(former: FormerReport): string {
  if (mayReportAgain(former)) return 'Its words have changed since. You can report them anew.'
  return former.isSettled
    ? 'These are the same words. Where a second look can be asked for, it is asked for there.'
    : 'You will hear what comes of it; nothing more is needed from you.'
}
