'use client'

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import { useEffect, useRef } from 'react'

import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { Step } from '@/domain/passages/picking'

import type { Picking } from './use-picking'

const STEPS = [
  ['Previous paragraph', ArrowUp, 'paragraph', -1],
  ['Next paragraph', ArrowDown, 'paragraph', 1],
  ['Previous sentence', ArrowLeft, 'sentence', -1],
  ['Next sentence', ArrowRight, 'sentence', 1],
] as const

/** At the lower edge: how picking goes, by keys and by buttons. What is picked is heard, and seen in the text. */
export function PassagePicker({ picking }: { picking: Picking }) {
  const pad = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const former = document.activeElement
    pad.current?.focus({ preventScroll: true })
    return () => {
      if (former instanceof HTMLElement && former.isConnected) former.focus({ preventScroll: true })
    }
  }, [])
  const act = (step: Step) => () => {
    picking.step(step)
  }
  return (
    <section aria-label="Pick a passage" className="passage-sheet" data-edge="">
      <div
        ref={pad}
        role="application"
        tabIndex={0}
        aria-label="Pick a passage with the arrow keys"
        aria-describedby="how-to-pick"
        className="rounded-md px-2 py-1"
        onKeyDown={picking.press}
      >
        <p id="how-to-pick" className="text-sm">
          <b>← →</b> by sentence, <b>↑ ↓</b> by paragraph, with <b>Shift</b> more of them.{' '}
          <b>Enter</b> takes what is picked, <b>Escape</b> leaves.
        </p>
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-1">
        {STEPS.map(([label, Icon, unit, way]) => (
          <IconButton key={label} label={label} onClick={act({ unit, way, isExtending: false })}>
            <Icon aria-hidden="true" className="size-4" />
          </IconButton>
        ))}
        <Button variant="plain" onClick={act({ unit: 'sentence', way: 1, isExtending: true })}>
          One sentence more
        </Button>
        <span className="ml-auto flex gap-1">
          <Button variant="primary" onClick={picking.take}>
            Take it
          </Button>
          <Button variant="plain" onClick={picking.leave}>
            Leave
          </Button>
        </span>
      </div>
      <p role="status" className="sr-only">
        {picking.news}
      </p>
    </section>
  )
}
