import type { ReactNode } from 'react'

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode }

/** Where nothing is yet: what would stand here, and how to begin. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-rule flex flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-12 text-center">
      <p dir="auto" className="max-w-full font-serif text-xl text-balance [overflow-wrap:anywhere]">
        {title}
      </p>
      {children ? (
        <div className="text-ink-soft max-w-md text-sm text-balance">{children}</div>
      ) : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  )
}
