'use client'

import { useEffect } from 'react'

/** Gives every heading of the essay a way to link to it, shown on hover. Not part of the text: `data-aside`. */
export function HeadingAnchors() {
  useEffect(() => {
    const headings = document.querySelectorAll('.essay-body > :is(h2, h3, h4)[id]')
    const anchors = [...headings].map(anchorFor)
    return () => {
      for (const anchor of anchors) anchor.remove()
    }
  }, [])
  return null
}

function anchorFor(heading: Element): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = `#${heading.id}`
  anchor.className = 'heading-anchor'
  anchor.dataset['aside'] = ''
  anchor.ariaLabel = `Link to “${heading.textContent}”`
  anchor.textContent = '#'
  heading.append(anchor)
  return anchor
}
