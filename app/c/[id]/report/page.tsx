import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { answersForm } from '@/app/answers-form'
import { memberOrAnswer } from '@/app/member-or-answer'
import { CommentQuoted } from '@/components/discussion/comment-quoted'
import { FormerReportNotice } from '@/components/moderation/former-report-notice'
import { ReportForm } from '@/components/moderation/report-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { mayReportAgain } from '@/domain/moderation/own-report'
import { uuid } from '@/domain/uuid'
import { draftOwner } from '@/server/discussion/draft-owner'
import { placeOfComment } from '@/server/discussion/queries'
import { formerReport } from '@/server/moderation/former-report'

import { report } from './actions'

export const metadata: Metadata = { title: 'Report a comment', robots: { index: false } }

export default async function ReportPage({ params }: PageProps<'/c/[id]/report'>) {
  const id = uuid.safeParse((await params).id)
  if (!id.success) notFound()
  const actor = await memberOrAnswer(`/c/${id.data}/report`)
  const comment = await placeOfComment(id.data, actor)
  if (!comment) notFound()
  const { revisionId } = comment
  // What was sent just now is answered by its form, and is nothing that was reported before.
  const former = (await answersForm())
    ? null
    : await formerReport(actor, { commentId: id.data, revisionId })
  return (
    <Page
      title="Report a comment"
      width="narrow"
      kicker={<TextLink href={`/c/${id.data}`}>Back to the conversation</TextLink>}
      lead="A moderator reads every report. The author is not told who sent it."
    >
      <CommentQuoted html={comment.html} byline={comment.byline} />
      {former ? <FormerReportNotice former={former} /> : null}
      {former === null || mayReportAgain(former) ? (
        <ReportForm
          owner={draftOwner(actor)}
          action={report}
          commentId={id.data}
          revisionId={revisionId}
        />
      ) : null}
    </Page>
  )
}
