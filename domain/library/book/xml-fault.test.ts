import { expect, test } from 'vitest'
import { xmlFault } from './xml-fault'

test.each([
  '<p>a &amp; b<br /> &#233;</p>',
  '<?xml version="1.0"?>\n<!DOCTYPE html>\n<p class="a">b</p>',
])('%j is XML', (text) => {
  expect(xmlFault(text)).toBeNull()
})

test.each([
  '<p>a<br></p>',
  '<p>a & b</p>',
  '<p>a&nbsp;b</p>',
  '<a data-aside>b</a>',
  '<a title="<">b</a>',
  '<a id="1" id="2">b</a>',
  '<b><i></b></i>',
  '<p>',
  '</p>',
  'a < b',
  'a\u0001',
  'a\ud800',
])('%j is not', (text) => {
  expect(xmlFault(text)).not.toBeNull()
})
