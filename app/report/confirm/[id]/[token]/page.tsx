import type { Metadata } from 'next'

import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { confirmLawReportInput } from '@/domain/moderation/law-report'
import { mailedLawReport } from '@/server/moderation/mailed-law-report'

import { confirm } from '../../../actions'

export const metadata: Metadata = { title: 'Confirm your report', robots: { index: false } }

type ConfirmPageProps = PageProps<'/report/confirm/[id]/[token]'>

/** Opening this page confirms nothing: scanners of mail open links too. Only the button does. */
export default async function ConfirmReportPage({ params }: ConfirmPageProps) {
  const { id: report, token } = await params
  const named = confirmLawReportInput.safeParse({ report, token })
  const sent = named.success ? await mailedLawReport(named.data, new Date()) : null
  if (sent === null || !named.success) {
    return (
      <Page title="Confirm your report" width="narrow">
        <Notice tone="warning" title="This link does not work">
          It is older than two days, or not whole. Copy all of it from the mail, or{' '}
          <TextLink href="/report">send the report once more</TextLink>.
        </Notice>
      </Page>
    )
  }
  return (
    <Page
      title="Confirm your report"
      width="narrow"
      lead="Press the button, and a moderator reads it."
    >
      <blockquote className="quoted mb-8 overflow-clip text-base wrap-anywhere">
        <p>
          <bdi>{sent.law}</bdi>
        </p>
        <p className="whitespace-pre-wrap">
          <bdi>{sent.words}</bdi>
        </p>
      </blockquote>
      {sent.isConfirmed ? (
        <Notice tone="success" title="It is with the moderators">
          You confirmed this report. We mail you what came of it.
        </Notice>
      ) : (
        <ActionForm action={confirm} hidden={named.data}>
          <div>
            <PendingButton>Confirm the report</PendingButton>
          </div>
        </ActionForm>
      )}
    </Page>
  )
}
