import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { withoutQuotations } from './quotations'

const SOURCE = 'Two souls met *once*, and parted.\n\nThe mirror shows what it shows: nothing else.'
const GONE = '> *Words of someone who left.*'

describe('a comment that quotes words which must go', () => {
  test.each([
    ['a line', '> Two souls met once, and parted.\n\nYes.', `${GONE}\n\nYes.`],
    ['a part of a line', '> and parted\n\nYes.', `${GONE}\n\nYes.`],
    ['several lines', '> Two souls met\n> once, and\n> parted.\nYes.', `${GONE}\nYes.`],
    ['other marks and spaces', '>two SOULS **met**   once\n\nYes.', `${GONE}\n\nYes.`],
    ['a quotation in a quotation', '> > The mirror shows\n\nYes.', `${GONE}\n\nYes.`],
    ['with words left out', '> Two souls met … parted.\n\nYes.', `${GONE}\n\nYes.`],
    ['with words left out in brackets', '> The mirror shows [...] nothing else', GONE],
    [
      'twice, with an answer to each',
      '> Two souls met\n\nOne.\n\n> The mirror shows\n\nTwo.',
      `${GONE}\n\nOne.\n\n${GONE}\n\nTwo.`,
    ],
    [
      'beside words of another',
      '> and parted\n>\n> Words of the essay.\n\nYes.',
      `${GONE}\n>\n> Words of the essay.\n\nYes.`,
    ],
  ])('%s', (_what, words, left) => {
    expect(withoutQuotations(words, [SOURCE])).toBe(left)
  })

  const [ID, OTHER] = [
    '01900000-0000-7000-8000-000000000001',
    '01900000-0000-7000-8000-000000000002',
  ]
  test.each([
    ['other words', `> A mirror\n>\n> — [ada](/c/${ID})\n\nYes.`, `${GONE}\n>\n\nYes.`],
    ['two paragraphs', `> A\n>\n> B\n>\n> — [ada](/c/${ID})`, `${GONE}\n>\n${GONE}\n>`],
    ['without a gap', `> A mirror\n> — [ada](/c/${ID})\nYes.`, `${GONE}\nYes.`],
    ['the whole address', `> A\n>\n> — [ada](https://lib.test/c/${ID})`, `${GONE}\n>`],
    [
      'beside another',
      `> A\n>\n> — [ada](/c/${ID})\n>\n> B\n>\n> — [bo](/c/${OTHER})`,
      `${GONE}\n>\n>\n> B\n>\n> — [bo](/c/${OTHER})`,
    ],
  ])('by the address under it, %s', (_what, words, left) => {
    expect(withoutQuotations(words, [], { from: [ID] })).toBe(left)
  })

  test.each([
    ['of another comment', `> A\n>\n> — [bo](/c/${OTHER})`],
    ['that only names it', `> A\n\nSee [ada](/c/${ID}).`],
    ['under words of their own', `> A\n\nSo it is.\n\n> — [ada](/c/${ID})`],
  ])('by the address nothing is taken from a quotation %s', (_what, words) => {
    expect(withoutQuotations(words, [], { from: [ID] })).toBeNull()
  })

  test.each([
    ['quotes something else', '> The essay says so.\n\nYes.'],
    ['quotes half a word', '> wo soul\n\nYes.'],
    ['says the same in words of its own', 'Two souls met once, and parted.'],
    ['quotes nothing', '>\n>\n\n> …'],
    ['adds words of its own', '> Two souls met once, and parted. I agree.'],
  ])('is left alone when it %s', (_what, words) => {
    expect(withoutQuotations(words, [SOURCE])).toBeNull()
  })

  test('is left alone where the source quoted the same words of another', () => {
    expect(withoutQuotations('> Love is patient.', ['> Love is patient.\n\nIs it?'])).toBeNull()
  })

  test('is left alone when there is nothing to take away', () => {
    expect(withoutQuotations('> Anything.', ['', '***'])).toBeNull()
    expect(withoutQuotations('> Anything.', [])).toBeNull()
  })

  test('keeps every word that is not quoted, and quotes nothing afterwards', () => {
    const line = fc.constantFrom('> Two souls met', '> and parted', '>', '', 'Mine.', '> Other.')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const left = withoutQuotations(lines.join('\n'), [SOURCE])
        if (left === null) return
        const own = (text: string) => text.split('\n').filter((one) => !one.startsWith('>'))
        expect(own(left)).toEqual(own(lines.join('\n')))
        expect(withoutQuotations(left, [SOURCE])).toBeNull()
      }),
    )
  })
})
