import { expect, test } from 'vitest'
import { xhtml, xml, xmlOfHtml } from './xml'
import { xmlFault } from './xml-fault'

test('words of people cannot become tags, attributes or entities', () => {
  expect(xml('<&"> \'')).toBe("&lt;&amp;&quot;&gt; '")
  const page = xhtml({ title: '</title><&"', language: 'en"<', body: '<p>a</p>' })
  expect(xmlFault(page)).toBeNull()
})

test('signs that XML does not know are left out', () => {
  expect(xml('a\u0000b\u000bc\ud800d\u{1f56f}\n')).toBe('abcd\u{1f56f}\n')
})

test.each([
  ['<a href="/x" data-aside>1</a>', '<a href="/x" data-aside="">1</a>'],
  ['<a data-aside title="a b > c">1</a>', '<a data-aside="" title="a b > c">1</a>'],
  ['<p>a data-aside b<br /></p>', '<p>a data-aside b<br /></p>'],
])('every attribute gets a value: %s', (html, expected) => {
  expect(xmlOfHtml(html)).toBe(expected)
})
