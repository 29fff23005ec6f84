'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, type RefObject } from 'react'

import { isWithoutSingleKeys } from '@/components/reading/single-keys'
import { Kbd } from '@/components/ui/kbd'

const UNREAD_MS = 1_000

type DeskKeysProps = { queue: readonly string[]; currentId: string | null }

/** The desk by keyboard: `a` lets it be, `r` opens the removal, `j` and `k` walk the queue. Never while one types. */
export function DeskKeys({ queue, currentId }: DeskKeysProps) {
  const router = useRouter()
  const mayDecideFrom = useNewCase({ queue, currentId })
  const awaited = useAwaitedCase(currentId)
  useEffect(() => {
    const walk = (step: number) => {
      const next = queue[queue.findIndex((id) => id === currentId) + step]
      if (next === undefined) return
      awaited.current = next
      router.push(`/moderation?case=${next}`)
    }
    const acts: Readonly<Record<string, () => void>> = {
      a: () => {
        if (awaited.current === currentId && performance.now() >= mayDecideFrom.current) letBe()
      },
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
      if (!act || isWithoutSingleKeys() || event.repeat || isTyping(event) || hasModifier(event))
        return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [queue, currentId, router, mayDecideFrom, awaited])
  return (
    <p className="needs-script single-key text-ink-soft mt-10 text-sm">
      <Kbd>a</Kbd> let it be · <Kbd>r</Kbd> remove · <Kbd>j</Kbd> next · <Kbd>k</Kbd> previous
    </p>
  )
}

/**
 * A case that came up because the one before was decided has not been read yet: for a moment no key decides it, and the
 * keyboard stands at its heading. Returns from when (performance.now) a key may decide.
 */
function useNewCase({ queue, currentId }: DeskKeysProps): RefObject<number> {
  const mayDecideFrom = useRef(0)
  const former = useRef(currentId)
  useEffect(() => {
    const wasDecided = former.current !== null && !queue.includes(former.current)
    if (wasDecided && former.current !== currentId) {
      mayDecideFrom.current = performance.now() + UNREAD_MS
      document.getElementById('case')?.focus()
    }
    former.current = currentId
  }, [queue, currentId])
  return mayDecideFrom
}

/** The case that was asked for, by click or key: until it is on the screen, no key decides the one that still is. */
function useAwaitedCase(currentId: string | null): RefObject<string | null> {
  const awaited = useRef(currentId)
  useEffect(() => {
    awaited.current = currentId
    const choose = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      if (ctrlKey || metaKey || shiftKey) return
      const link = target instanceof Element ? target.closest('a[data-case]') : null
      if (link) awaited.current = link.getAttribute('data-case')
    }
    document.addEventListener('click', choose)
    return () => {
      document.removeEventListener('click', choose)
    }
  }, [currentId])
  return awaited
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
