'use client'

import { useEffect, useRef } from 'react'

import { Kbd } from '@/components/ui/kbd'

import { foldedBranches, rememberFolded } from './folded-branches'
import { drawFolds, foldAgain, foldButtonOf, setFold } from './folds-on-page'
import { plainKey } from './plain-key'

type FoldBranchesProps = {
  threadId: string
  /** How many comments everyone could read when the page was made: when more are fetched, what hangs on a fold is hidden too. */
  known: number
}

/**
 * Folds branches by their buttons, or by `f` where the keyboard is; remembered for a member, or on the device of a visitor.
 * The comments are the server's: this hides those that hang on a folded one.
 */
export function FoldBranches({ threadId, known }: FoldBranchesProps) {
  const touched = useRef(new Set<string>())
  useEffect(() => {
    const leaving = new AbortController()
    const own = touched.current
    void foldedBranches(threadId, leaving.signal).then((ids) => {
      if (leaving.signal.aborted) return
      // What was folded or unfolded here meanwhile stands.
      foldAgain(ids.filter((one) => !own.has(one)))
    })
    return () => {
      leaving.abort()
    }
  }, [threadId, known])
  useEffect(() => {
    const toggle = (button: HTMLButtonElement | null) => {
      if (button === null) return
      const id = button.dataset['fold'] ?? ''
      const isFolded = button.getAttribute('aria-expanded') === 'true'
      setFold(button, isFolded)
      touched.current.add(id)
      rememberFolded(threadId, id, isFolded)
      drawFolds()
      button.focus()
    }
    const click = ({ target }: MouseEvent) => {
      if (target instanceof Element) toggle(target.closest<HTMLButtonElement>('button[data-fold]'))
    }
    const press = (event: KeyboardEvent) => {
      if (plainKey(event) !== 'f' || !(event.target instanceof Element)) return
      toggle(foldButtonOf(event.target.closest('.comment')))
    }
    document.addEventListener('click', click)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('click', click)
      document.removeEventListener('keydown', press)
    }
  }, [threadId])
  return (
    <p className="needs-script single-key text-ink-soft mt-6 text-sm">
      <Kbd>f</Kbd> folds the branch where the keyboard is
    </p>
  )
}
