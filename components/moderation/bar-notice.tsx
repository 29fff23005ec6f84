import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { WritingBar } from '@/domain/moderation/writing-bar'

import { ExactDay } from './exact-day'

type BarNoticeProps = {
  bar: WritingBar
  /** Where one is, to come back to once a warning is read. */
  here: string
}

/** Says to whoever cannot write now why, until when, and what is left to them. */
export function BarNotice({ bar, here }: BarNoticeProps) {
  const address = `/account/decisions/${bar.decisionId}` as const
  if (bar.kind === 'warned')
    return (
      <Notice tone="warning" title="A moderator warned you">
        <Why bar={bar} />
        <p>
          <TextLink href={`${address}?returnTo=${encodeURIComponent(here)}`}>
            Read the warning
          </TextLink>{' '}
          and say that you have. Then you can write.
        </p>
      </Notice>
    )
  return (
    <Notice
      tone="warning"
      title={
        bar.until === null
          ? 'Your account is suspended, without an end'
          : 'Your account is suspended'
      }
    >
      {bar.until === null ? null : (
        <p>
          Until <ExactDay at={bar.until} isMoment />.
        </p>
      )}
      <Why bar={bar} />
      <p>
        You can read, <TextLink href={address}>read why in full, and appeal</TextLink>,{' '}
        <TextLink href="/account/archive">take everything out</TextLink> and{' '}
        <TextLink href="/account/leaving">leave</TextLink>. You cannot write.
      </p>
    </Notice>
  )
}

function Why({ bar: { rule, reason } }: { bar: WritingBar }) {
  if (rule === '' && reason === '') return null
  return (
    <p className="overflow-clip [overflow-wrap:anywhere] whitespace-pre-wrap">
      {rule === '' ? null : (
        <>
          <bdi>{rule}</bdi>.{' '}
        </>
      )}
      <bdi>{reason}</bdi>
    </p>
  )
}
