import { X } from 'lucide-react'

import { IconButton } from '@/components/ui/icon-button'

/** Why nothing can be kept of a page whose words are not those of the library. */
export function ForeignWordsNotice({ onClose }: { onClose: () => void }) {
  return (
    <section aria-label="Why nothing can be kept" className="kept-notice">
      <p role="alert" className="text-sm">
        The words on this page were changed by your browser, as when it translates them. Show the
        original to keep words of it.
      </p>
      <IconButton label="Close" onClick={onClose}>
        <X aria-hidden="true" className="size-4" />
      </IconButton>
    </section>
  )
}
