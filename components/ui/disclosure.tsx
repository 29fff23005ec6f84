import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type DisclosureProps = {
  summary: ReactNode
  open?: boolean
  id?: string
  className?: string
  children: ReactNode
}

/** Words that open on request; a plain `<details>`, so it works before and without scripts. */
export function Disclosure({ summary, open, id, className = '', children }: DisclosureProps) {
  return (
    <details id={id} open={open} className={`group ${className}`.trim()}>
      <summary className="flex min-h-11 items-center gap-2 text-sm font-semibold">
        <ChevronRight
          aria-hidden="true"
          className="text-ink-soft size-4 shrink-0 transition-transform group-open:rotate-90"
        />
        {summary}
      </summary>
      <div className="pt-1 pb-3 pl-6">{children}</div>
    </details>
  )
}
