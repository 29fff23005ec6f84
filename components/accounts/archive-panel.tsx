import { ActionForm } from '@/components/ui/action-form'
import { absoluteMoment } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { buttonClass } from '@/components/ui/button-class'
import type { ArchiveView } from '@/domain/accounts/archive/archive'
import type { FormAction } from '@/domain/form-state'

type ArchivePanelProps = {
  archive: ArchiveView | null
  /** Since when the next may be asked for, ISO; null: now. */
  nextAt: string | null
  action: FormAction
}

/** How the member's archive stands, where to fetch it, and the button that asks for one. */
export function ArchivePanel({ archive, nextAt, action }: ArchivePanelProps) {
  return (
    <div className="flex flex-col gap-6">
      {archive ? <Standing archive={archive} /> : null}
      {nextAt === null ? (
        <ActionForm action={action}>
          <div>
            <PendingButton>{archive ? 'Pack a new archive' : 'Pack my archive'}</PendingButton>
          </div>
        </ActionForm>
      ) : (
        <p className="text-ink-soft text-sm">
          You can ask for the next on {absoluteMoment(nextAt)}.
        </p>
      )}
    </div>
  )
}

function Standing({ archive }: { archive: ArchiveView }) {
  const { id, state, isOfThisSession, expiresAt } = archive
  if (state === 'expired') {
    return <Notice title="Your last archive has expired">It cannot be fetched any more.</Notice>
  }
  if (!isOfThisSession) {
    return (
      <Notice tone="warning" title="An archive was asked for in another session">
        Only there it can be fetched. If that was not you, end the sessions you do not know.
      </Notice>
    )
  }
  if (state === 'packing') {
    return (
      <Notice title="Your archive is being packed">
        Mostly this takes less than a minute.{' '}
        <TextLink href="/account/archive">Look again</TextLink>
      </Notice>
    )
  }
  return (
    <Notice tone="success" title="Your archive is ready">
      <p>
        Until {absoluteMoment(expiresAt)}, in this browser only, and until you sign out of it here.
        Keep the file where others do not read: your private notes and your address are in it.
      </p>
      <p>
        {/* A plain anchor: it leads to a file, not to a page. */}
        <a href={`/account/archive/${id}`} className={buttonClass('primary', 'mt-3')}>
          Download the archive
        </a>
      </p>
    </Notice>
  )
}
