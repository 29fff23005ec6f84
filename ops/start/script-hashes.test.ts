import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { scriptHashes } from './script-hashes'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('each inline script is allowed once, by its exact words', () => {
  const html = '<script>a()</script><p>x</p><script id="_R_">b()\n</script><script>a()</script>'
  expect(scriptHashes(html)).toEqual([hash('a()'), hash('b()\n')])
})

test('a script from a file needs no hash', () => {
  expect(scriptHashes('<script src="/a.js" async=""></script>')).toEqual([])
})

test('a description for machines needs none, and hides no script behind it', () => {
  const html = '<script type="application/ld+json">{"a":1}</script><script>b()</script>'
  expect(scriptHashes(html)).toEqual([hash('b()')])
})
