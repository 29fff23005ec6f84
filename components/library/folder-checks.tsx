import { Notice } from '@/components/ui/notice'
import type { LibraryFault } from '@/domain/library/fault'

import { FaultList } from './fault-list'

type FolderChecksProps = {
  faults: readonly LibraryFault[]
  draftFaults: readonly LibraryFault[]
}

/** Whether the files of the content folder can be published, and what to mend. */
export function FolderChecks({ faults, draftFaults }: FolderChecksProps) {
  return (
    <>
      {faults.length === 0 ? (
        <Notice tone="success">
          {draftFaults.length === 0
            ? 'Every file in the content folder is sound.'
            : 'Every file that would be published is sound.'}
        </Notice>
      ) : (
        <>
          <Notice tone="refusal">Nothing can be published until this is mended.</Notice>
          <div className="mt-3">
            <FaultList faults={faults} />
          </div>
        </>
      )}
      {draftFaults.length > 0 ? (
        <>
          <h3 className="mt-6 text-lg">In drafts</h3>
          <p className="text-ink-soft text-sm">These hold up nothing.</p>
          <FaultList faults={draftFaults} />
        </>
      ) : null}
    </>
  )
}
