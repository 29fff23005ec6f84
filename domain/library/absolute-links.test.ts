import { describe, expect, test } from 'vitest'
import { absoluteLinks } from './absolute-links'

const made = (html: string) => absoluteLinks(html, 'https://library.example', '/essays/walden')

describe('finished HTML for another place', () => {
  test('a link inside the site gets its origin', () => {
    expect(made('<a class="concept" href="/concepts/runner">runner</a>')).toBe(
      '<a class="concept" href="https://library.example/concepts/runner">runner</a>',
    )
  })

  test('a link inside the page gets the page’s whole address', () => {
    expect(made('<sup><a id="ref-1" href="#note-1">1</a></sup>')).toBe(
      '<sup><a id="ref-1" href="https://library.example/essays/walden#note-1">1</a></sup>',
    )
  })

  test.each([
    '<a href="https://elsewhere.example/">there</a>',
    '<a href="mailto:a@b.example">write</a>',
    '<p>In a tag one writes href="/there" or href="#here".</p>',
  ])('%s stays as it is', (html) => {
    expect(made(html)).toBe(html)
  })
})
