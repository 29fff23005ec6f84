'use client'

import { useEffect } from 'react'

import { essayElement } from './essay-text'
import { PICK } from './use-picking'

/** What is read out with what stands in it, so that a button would be part of its name. */
const NAMED = 'h1, h2, h3, h4, h5, h6, th'

/**
 * At the end of every paragraph, for screen readers and the keyboard: a button that begins picking there. They have no words, so
 * that nothing of the essay's text changes; of all of them one is reached by Tab, and the arrow keys lead to the others.
 */
export function useParagraphButtons(): void {
  useEffect(() => {
    const blocks = [...(essayElement()?.querySelectorAll<HTMLElement>('[data-b]') ?? [])]
    const buttons = blocks.filter((block) => !block.matches(NAMED)).map(buttonOf)
    buttons[0]?.setAttribute('tabindex', '0')
    const press = (event: KeyboardEvent) => {
      const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const at = buttons.indexOf(event.currentTarget as HTMLButtonElement)
      const next = way === undefined ? undefined : buttons[at + way]
      if (next === undefined) return
      event.preventDefault()
      buttons[at]?.setAttribute('tabindex', '-1')
      next.setAttribute('tabindex', '0')
      next.focus()
    }
    for (const button of buttons) button.addEventListener('keydown', press)
    return () => {
      for (const button of buttons) button.remove()
    }
  }, [])
}

function buttonOf(block: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'keep-paragraph'
  button.tabIndex = -1
  // What reads the canonical text off the page passes it by.
  button.dataset['aside'] = ''
  button.setAttribute('aria-label', 'Keep this paragraph, or a sentence of it')
  button.addEventListener('click', () => {
    dispatchEvent(new CustomEvent(PICK, { detail: block }))
  })
  block.append(button)
  return button
}
