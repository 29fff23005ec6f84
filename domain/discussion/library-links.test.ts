import { describe, expect, test } from 'vitest'

import { renderComment } from './comment-markdown'

const REL = 'rel="nofollow ugc noopener noreferrer"'
const findName = (typed: string) =>
  typed === 'runner' || typed === 'The Runner'
    ? { href: '/essays/runner', title: 'The Runner' }
    : null
const link = (words: string) => `<a href="/essays/runner" ${REL}>${words}</a>`

describe('a name in double brackets', () => {
  test.each([
    ['[[runner]]', link('The Runner')],
    ['[[The Runner]]', link('The Runner')],
    ['[[runner|who <leaves>]]', link('who &lt;leaves&gt;')],
    ['See [[runner]], [[runner|again]] and @ada.', null],
    ['**[[runner]]**', `<strong>${link('The Runner')}</strong>`],
    ['[[runner|@ada]]', link('@ada')],
  ])('in %j is a link', (words, html) => {
    const rendered = renderComment(words, findName)
    if (html === null) expect(rendered.match(/<a /g)).toHaveLength(3)
    else expect(rendered).toBe(`<p>${html}</p>`)
  })

  test.each([
    '[[nowhere]]',
    '[[runner| ]]',
    '[[]]',
    '[[run[[ner]]',
    '[[runner|a|b]]',
    '[[javascript:alert(1)]]',
  ])('%j stays as it was typed', (words) => {
    expect(renderComment(words, findName)).toBe(`<p>${words}</p>`)
  })

  test('stays as it was typed in code, behind a backslash and within a link', () => {
    expect(renderComment('`[[runner]]`', findName)).toBe('<p><code>[[runner]]</code></p>')
    expect(renderComment('\\[[runner]]', findName)).toBe('<p>[[runner]]</p>')
    expect(renderComment('[see [[runner]]](/x)', findName)).toBe(
      `<p><a href="/x" ${REL}>see [[runner]]</a></p>`,
    )
    expect(renderComment('[[runner]]')).toBe('<p>[[runner]]</p>')
  })
})
