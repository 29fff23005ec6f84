import type { ReactNode } from 'react'

type HiddenFoldProps = { because: string | null; children: ReactNode }

/** Folds something in a list when there is a reason to; it stays in place and opens on request. */
export function HiddenFold({ because, children }: HiddenFoldProps) {
  if (because === null) return children
  return (
    <details>
      <summary className="text-ink-soft min-h-11 cursor-pointer py-2 text-sm">
        {because} <span className="link">Show</span>
      </summary>
      {children}
    </details>
  )
}
