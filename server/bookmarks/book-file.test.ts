import { expect, test } from 'vitest'

import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookFile } from './book-file'

test('Readwise gets its columns, and no spreadsheet a formula', async () => {
  const member = await aMember()
  const essay = await anEssay('The lamp is lit.')
  await aBookmark(member, essay, { words: 'lamp', note: '=HYPERLINK("x")' })
  const { words } = await bookFile(member, { form: 'csv', template: null })
  expect(words).toMatch(
    /^Highlight,Title,Author,URL,Note,Location,Date,[A-Za-z,]+\r\nlamp,An essay,/,
  )
  expect(words).toContain(`"'=HYPERLINK(""x"")",4,`)
})

test.each([
  ['{{#essays}}\n{{titel}}{{/essays}}', 'Line 2 of the template: there is no field “titel” here.'],
  ['{{#essays}}', 'Line 1 of the template: what begins here is never closed'],
  ['a\n{{/essays}}', 'Line 2 of the template: {{/essays}} closes nothing.'],
  ['{{Title}}', 'Line 1 of the template: a “{{” before here begins no field.'],
  ['x'.repeat(1501), 'Keep the template under 1,500 characters.'],
])('the template %j is refused in a sentence', async (template, sentence) => {
  const made = bookFile(await aMember(), { form: 'markdown', template })
  await expect(made).rejects.toThrow(sentence)
})
