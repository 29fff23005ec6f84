import type { Metadata } from 'next'

import { VisitorsAppealForm } from '@/components/moderation/visitors-appeal-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { appealLinkInput } from '@/domain/moderation/visitors-appeal'
import { mailedAppeal, type MailedAppeal } from '@/server/moderation/mailed-appeal'

import { appeal } from '../../../actions'

const TITLE = 'Ask for a second look'

export const metadata: Metadata = { title: TITLE, robots: { index: false } }

type AppealPageProps = PageProps<'/report/appeal/[id]/[token]'>

/** Opening this page sends nothing: scanners of mail open links too. */
export default async function VisitorsAppealPage({ params }: AppealPageProps) {
  const { id: report, token } = await params
  const named = appealLinkInput.safeParse({ report, token })
  const mailed = named.success ? await mailedAppeal(named.data, new Date()) : null
  if (mailed === null || !named.success) {
    return (
      <Page title={TITLE} width="narrow">
        <Notice tone="warning" title="This link does not work">
          It is not whole, or the report is forgotten: that is so seven months after its case was
          closed. Copy all of it from the mail.
        </Notice>
      </Page>
    )
  }
  return (
    <Page title={TITLE} width="narrow" lead={mailed.outcome}>
      <h2 className="mb-2 text-base font-semibold">What you reported</h2>
      <blockquote className="quoted mb-8 overflow-clip text-base wrap-anywhere">
        <p>
          <bdi>{mailed.law}</bdi>
        </p>
        <p className="whitespace-pre-wrap">
          <bdi>{mailed.words}</bdi>
        </p>
      </blockquote>
      {mailed.appeal !== null || mailed.until === null ? (
        <Ended {...mailed} />
      ) : (
        <VisitorsAppealForm action={appeal} link={named.data} until={mailed.until} />
      )}
    </Page>
  )
}

function Ended({ appeal: sent }: Pick<MailedAppeal, 'appeal'>) {
  if (sent === null)
    return (
      <Notice tone="info" title="Nothing is left to appeal against">
        It is looked at again, something was done, or it is longer ago than six months.
      </Notice>
    )
  return (
    <Notice
      tone="success"
      title={sent.isAnswered ? 'Your appeal is answered' : 'Your appeal is with the moderators'}
    >
      {sent.isAnswered ? 'The answer went to you by mail.' : 'We mail you the answer.'}
    </Notice>
  )
}
