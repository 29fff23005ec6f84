import { absoluteMoment } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { LibraryFault } from '@/domain/library/fault'
import type { FolderStanding } from '@/domain/library/folder-essay'

import { FaultList } from './fault-list'

type PreviewBannerProps = {
  essay: {
    slug: string
    standing: FolderStanding
    opensAt: string | null
    faults: readonly LibraryFault[]
  }
}

const SENTENCES: Readonly<Record<FolderStanding, string>> = {
  draft: 'This is a draft. Nobody but editors sees it.',
  waiting: 'This waits to be published. Nobody but editors sees it.',
  scheduled: 'This waits for its day. Nobody but editors sees it before.',
  changed: 'The words or fields of this file are newer than what readers have.',
  same: 'Readers have the essay just as it stands here.',
}

/** Says over a preview that it is one, and what its file has wrong. */
export function PreviewBanner({ essay: { slug, standing, opensAt, faults } }: PreviewBannerProps) {
  const isPublic = standing === 'changed' || standing === 'same'
  return (
    <aside aria-label="About this preview" className="mb-10 flex flex-col gap-4">
      <Notice
        tone={standing === 'same' ? 'info' : 'warning'}
        title={standing === 'same' ? 'Preview: published' : 'Preview: not published'}
      >
        <p>
          {SENTENCES[standing]}
          {opensAt === null ? null : ` It opens on ${absoluteMoment(opensAt)}.`}
        </p>
        <p className="flex flex-wrap gap-x-5">
          <TextLink href="/editors">All essays of the desk</TextLink>
          {isPublic ? <TextLink href={`/essays/${slug}`}>What readers have</TextLink> : null}
        </p>
      </Notice>
      {faults.length === 0 ? null : (
        <div>
          <Notice tone="refusal" title="To be mended before it can be published" />
          <FaultList faults={faults} />
        </div>
      )}
    </aside>
  )
}
