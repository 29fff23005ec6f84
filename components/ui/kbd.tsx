import type { ReactNode } from 'react'

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="border-edge bg-sheet text-ink-soft inline-block min-w-6 rounded-sm border border-b-2 px-1.5 text-center font-sans text-xs leading-5 font-semibold">
      {children}
    </kbd>
  )
}
