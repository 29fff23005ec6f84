import { expect, test } from 'vitest'

import { renderEssay } from '../render-essay'

const rows = (markdown: string) => renderEssay(markdown).html.split('<tr>').length - 1

test('a table that is written out stays whole, its few short rows too', () => {
  expect(rows(`|a|b|\n|-|-|\n${'|a|b|\n'.repeat(400)}`)).toBe(401)
  expect(rows(`| a | b | c |\n|---|---|---|\n${'| a |\n'.repeat(3)}`)).toBe(4)
})

test('a table whose short rows would be filled up without end, ends', () => {
  const wide = 'a|'.repeat(40)
  const { html } = renderEssay(`${wide}\n${'-|'.repeat(40)}\n${'a\n'.repeat(2_000)}`)
  expect(html.split('<td').length).toBeLessThan(400)
  expect(html).toContain('<table>')
})

test('what follows a table that ended is still there to be read', () => {
  const { text } = renderEssay(`|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n${'x\n'.repeat(60)}last`)
  expect(text.match(/x/g)).toHaveLength(60)
  expect(text).toContain('last')
})
