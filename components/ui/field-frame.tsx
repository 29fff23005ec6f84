import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

type FieldFrameProps = {
  id: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
  children: ReactNode
}

/** Label above, hint under the label, the control, the error under the control. Pair with `describedBy`. */
export function FieldFrame({ id, label, hint, error, optional, children }: FieldFrameProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
        {optional ? <span className="text-ink-soft font-normal"> (optional)</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-ink-soft -mt-1 text-sm">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="text-wine flex items-start gap-1.5 text-sm font-medium">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  )
}
