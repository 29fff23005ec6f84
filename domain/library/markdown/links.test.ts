import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'

describe('links', () => {
  test.each([
    ['https://example.org/a', '<a href="https://example.org/a" rel="noopener">x</a>'],
    ['mailto:a@example.org', '<a href="mailto:a@example.org">x</a>'],
    ['/essays/one', '<a href="/essays/one">x</a>'],
    ['#glass', '<a href="#glass">x</a>'],
  ])('may lead to %s', (address, html) => {
    expect(renderEssay(`[x](${address})`).html).toContain(html)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java&NewLine;script:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//elsewhere.example',
    'https:elsewhere.example',
    'other.md',
  ])('never lead to %s, but keep their words', (address) => {
    for (const markdown of [`[the *words*](<${address}>)`, `<${address}> the words`]) {
      const { html, text } = renderEssay(markdown)
      expect(html).not.toContain('<a')
      expect(text).toContain('the words')
    }
  })

  test('are not guessed from bare addresses', () => {
    expect(renderEssay('https://example.org').html).not.toContain('<a')
  })
})
