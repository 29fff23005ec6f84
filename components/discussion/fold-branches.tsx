'use client'

import { useEffect } from 'react'

import { Kbd } from '@/components/ui/kbd'

import { foldedBranches, rememberFolded } from './folded-branches'

/**
 * Folds branches by their buttons, or by `f` where the keyboard is; remembered on this device. The comments are the server's:
 * this hides those that hang on a folded one.
 */
export function FoldBranches() {
  useEffect(() => {
    for (const id of foldedBranches()) fold(buttonOf(document.getElementById(`c-${id}`)), true)
    drawFolds()
    const toggle = (button: HTMLButtonElement | null) => {
      if (button === null) return
      const isFolded = button.getAttribute('aria-expanded') === 'true'
      fold(button, isFolded)
      rememberFolded(button.dataset['fold'] ?? '', isFolded)
      drawFolds()
      button.focus()
    }
    const click = ({ target }: MouseEvent) => {
      if (target instanceof Element) toggle(target.closest<HTMLButtonElement>('button[data-fold]'))
    }
    const press = (event: KeyboardEvent) => {
      const { key, target, repeat, ctrlKey, metaKey, altKey } = event
      if (key !== 'f' || repeat || ctrlKey || metaKey || altKey) return
      if (!(target instanceof Element) || target.closest('input, textarea, select') !== null) return
      toggle(buttonOf(target.closest('.comment')))
    }
    document.addEventListener('click', click)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('click', click)
      document.removeEventListener('keydown', press)
    }
  }, [])
  return (
    <p className="needs-script text-ink-soft mt-6 text-sm">
      <Kbd>f</Kbd> folds the branch where the keyboard is
    </p>
  )
}

const buttonOf = (comment: Element | null) =>
  comment?.querySelector<HTMLButtonElement>('button[data-fold]') ?? null

function fold(button: HTMLButtonElement | null, isFolded: boolean): void {
  button?.setAttribute('aria-expanded', String(!isFolded))
}

/** Comments stand one after another; those deeper than a folded one, up to the next that is not, hang on it. */
function drawFolds(): void {
  let foldedAt = Infinity
  for (const comment of document.querySelectorAll<HTMLElement>('.comment')) {
    const depth = Number(comment.dataset['depth'])
    if (depth <= foldedAt) foldedAt = Infinity
    comment.hidden = depth > foldedAt
    const isFolded = buttonOf(comment)?.getAttribute('aria-expanded') === 'false'
    if (isFolded && !comment.hidden) foldedAt = depth
  }
}
