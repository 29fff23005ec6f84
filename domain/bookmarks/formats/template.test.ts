import { describe, expect, test } from 'vitest'

import { fillTemplate, readTemplate } from './template'

const SHAPE = {
  fields: ['count', 'title'],
  lists: { bookmarks: { fields: ['note', 'quotation'], lists: {} } },
}
const filled = (text: string) =>
  fillTemplate(readTemplate(text, SHAPE), {
    fields: { count: '2', title: '' },
    lists: {
      bookmarks: [
        { fields: { note: 'One.', quotation: '{{count}}' }, lists: {} },
        { fields: { note: '', quotation: '$& $1' }, lists: {} },
      ],
    },
  })

describe('filling in', () => {
  test.each([
    ['words alone', 'Words.', 'Words.'],
    ['a field', 'All {{count}}.', 'All 2.'],
    ['an empty field', '[{{title}}]', '[]'],
    [
      'a list, each of whose marks takes its line along',
      '{{#bookmarks}}\n- {{note}}\n{{/bookmarks}}\n',
      '- One.\n- \n',
    ],
    ['a list in one line', '{{#bookmarks}}({{note}}){{/bookmarks}}', '(One.)()'],
    [
      'what stands only where there are words',
      '{{#bookmarks}}{{?note}}<{{note}}>{{/note}};{{/bookmarks}}',
      '<One.>;;',
    ],
    [
      'words that look like a mark stay words',
      '{{#bookmarks}}{{quotation}} {{/bookmarks}}',
      '{{count}} $& $1 ',
    ],
  ])('%s', (_what, template, words) => {
    expect(filled(template)).toBe(words)
  })
})

describe('a template that is wrong names its line, and what may stand there', () => {
  test.each([
    [
      'an unknown field',
      'a\n{{titel}}',
      'Line 2 of the template: there is no field “titel” here. Known are: count, title, #bookmarks.',
    ],
    ['a field of another place', '{{note}}', 'there is no field “note” here'],
    [
      'a field of outside in a list',
      '{{#bookmarks}}{{count}}{{/bookmarks}}',
      'Known are: note, quotation.',
    ],
    ['an unknown list', '{{#essays}}', 'there is no list “essays” here'],
    ['a name of every object', '{{#constructor}}', 'there is no list “constructor” here'],
    [
      'a list that is never closed',
      'a\nb\n{{#bookmarks}}',
      'Line 3 of the template: what begins here is never closed: add {{/bookmarks}}.',
    ],
    ['a condition that is never closed', '{{?title}}', 'never closed: add {{/title}}.'],
    ['an end without a beginning', '{{/bookmarks}}', '{{/bookmarks}} closes nothing.'],
    [
      'ends crosswise',
      '{{#bookmarks}}{{?note}}{{/bookmarks}}{{/note}}',
      '{{/bookmarks}} closes nothing.',
    ],
    ['large letters', '{{Title}}', 'a “{{” before here begins no field.'],
    ['a brace left open', 'a {{count', 'a “{{” before here begins no field.'],
  ])('%s', (_what, template, sentence) => {
    expect(() => readTemplate(template, SHAPE)).toThrow(sentence)
  })
})
