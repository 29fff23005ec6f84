'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { Kbd } from '@/components/ui/kbd'

type DeskKeysProps = { queue: readonly string[]; currentId: string | null }

/** The desk by keyboard: `a` lets it be, `r` opens the removal, `j` and `k` walk the queue. Never while one types. */
export function DeskKeys({ queue, currentId }: DeskKeysProps) {
  const router = useRouter()
  useEffect(() => {
    const walk = (step: number) => {
      const next = queue[queue.findIndex((id) => id === currentId) + step]
      if (next !== undefined) router.push(`/moderation?case=${next}`)
    }
    const acts: Readonly<Record<string, () => void>> = {
      a: letBe,
      r: openRemoval,
      j: () => {
        walk(1)
      },
      k: () => {
        walk(-1)
      },
    }
    const press = (event: KeyboardEvent) => {
      const act = acts[event.key]
      if (!act || event.repeat || isTyping(event) || hasModifier(event)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [queue, currentId, router])
  return (
    <p className="needs-script text-ink-soft mt-10 text-sm">
      <Kbd>a</Kbd> let it be · <Kbd>r</Kbd> remove · <Kbd>j</Kbd> next · <Kbd>k</Kbd> previous
    </p>
  )
}

function letBe(): void {
  document.querySelector<HTMLFormElement>('form#decide-let-be')?.requestSubmit()
}

function openRemoval(): void {
  const removal = document.querySelector<HTMLDetailsElement>('details#decide-remove')
  if (!removal) return
  removal.open = true
  removal.querySelector('select')?.focus()
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey
