'use client'

import type { KeyboardEvent, ReactNode } from 'react'

type ToolbarProps = { label: string; className?: string; children: ReactNode }

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Buttons that belong together; the arrow keys walk along them. */
export function Toolbar({ label, className = '', children }: ToolbarProps) {
  return (
    <div
      role="toolbar"
      aria-label={label}
      onKeyDown={walk}
      className={`flex flex-wrap items-center gap-1 ${className}`.trim()}
    >
      {children}
    </div>
  )
}

function walk(event: KeyboardEvent<HTMLDivElement>) {
  const step = STEPS[event.key]
  const typing = event.target instanceof HTMLInputElement
  if (step === undefined || typing) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button, a[href]')]
  const place = buttons.findIndex((button) => button === document.activeElement)
  if (place < 0) return
  event.preventDefault()
  buttons[(place + step + buttons.length) % buttons.length]?.focus()
}
