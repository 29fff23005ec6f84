import { expect, test } from 'vitest'
import { cutFrontmatter } from './frontmatter'

test('a file is cut into YAML and body, each with its first line', () => {
  expect(cutFrontmatter('---\na: 1\nb: 2\n---\n\nBody\n')).toEqual({
    yaml: 'a: 1\nb: 2\n',
    yamlLine: 2,
    body: '\nBody\n',
    bodyLine: 5,
  })
})

test.each([
  ['without fields', '---\n---\nBody', ''],
  ['from Windows', '---\r\na: 1\r\n---\r\nBody', 'a: 1\n'],
  ['with a byte order mark', '\ufeff---\na: 1\n---\nBody', 'a: 1\n'],
  ['with a rule in its body', '---\na: 1\n---\nBody\n\n---\n', 'a: 1\n'],
])('a file %s is cut too', (_what, text, yaml) => {
  const cut = cutFrontmatter(text)
  expect(cut?.yaml).toBe(yaml)
  expect(cut?.body).toMatch(/^Body/)
})

test.each(['', 'Body', '\n---\na: 1\n---\n', '---\na: 1\nBody'])(
  '%j has no frontmatter',
  (text) => {
    expect(cutFrontmatter(text)).toBeNull()
  },
)
