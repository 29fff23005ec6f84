import { describe, expect, test } from 'vitest'
import { readEssayFile } from './essay-file'

const essay = (fields: string, body = 'Words.') => `---\n${fields}\n---\n\n${body}\n`
const FIELDS = 'title: One\nauthor: the-desk'

/** Faults as `line sentence`. */
const faultsIn = (text: string) =>
  readEssayFile(text).faults.map(({ line, sentence }) => `${line} ${sentence}`)

describe('an essay file', () => {
  test('needs only a title, an author and words', () => {
    expect(readEssayFile(essay(FIELDS)).value).toMatchObject({
      title: 'One',
      author: 'the-desk',
      subtitle: null,
      series: null,
      place: null,
      concepts: [],
      contentNotes: [],
      publishedOn: null,
      markdown: 'Words.',
    })
  })

  test('may say much more', () => {
    const text = essay(
      `${FIELDS}\nsubtitle: Two\nseries: path\nplace: 2\nconcepts: [runner, twin-flame]\n` +
        'published: 2026-11-09\ncontent-notes: [talks about being left]\nlicence: CC0\nmood: calm',
    )
    expect(readEssayFile(text).value).toMatchObject({
      subtitle: 'Two',
      series: 'path',
      place: 2,
      concepts: ['runner', 'twin-flame'],
      contentNotes: ['talks about being left'],
      publishedOn: '2026-11-09',
    })
  })

  test('of an edition is published on the day of its revision', () => {
    const text = essay(`${FIELDS}\nfirst-published: 1841\nrevision-date: 2026-08-04`)
    expect(readEssayFile(text).value?.publishedOn).toBe('2026-08-04')
  })

  test('keeps the indentation of its first line', () => {
    expect(readEssayFile(essay(FIELDS, '\n    code\n\n')).value?.markdown).toBe('    code')
  })
})

describe('the fault in an essay file', () => {
  test.each([
    ['author: a', '2 Add a title: the line `title: …` between the two `---` lines.'],
    ['author: a\ntitle:', '3 Add a title: the line `title: …` between the two `---` lines.'],
    ['author: a\ntitle: " "', '3 Add a title: the line `title: …` between the two `---` lines.'],
    ['title: A', '2 Add an author: the line `author: …` between the two `---` lines.'],
    ['author: a\ntitle: 1984', '3 Write `title` as text: put the value in quotation marks.'],
    [`${FIELDS}\nsubtitle: "a\\0b"`, '4 Take the invisible control characters out of `subtitle`.'],
    [
      `${FIELDS}\nsubtitel: x`,
      '4 Write `subtitle` instead of `subtitel`, or give the field another name.',
    ],
    ['author: a\nTitle: x', '3 Write `title` instead of `Title`, or give the field another name.'],
    [
      `${FIELDS}\npublished: 2026-02-30`,
      '4 Write `published` as year-month-day, for example `published: 2026-11-09`.',
    ],
    [
      `${FIELDS}\nrevision-date: yesterday`,
      '4 Write `revision-date` as year-month-day, for example `revision-date: 2026-11-09`.',
    ],
    [`${FIELDS}\nseries: s\nplace: two`, '5 Write `place` as a whole number from 1: `place: 2`.'],
    [`${FIELDS}\nplace: 2`, '4 Add the series that this place is in: `series: …`.'],
    [
      `${FIELDS}\nconcepts:\n  - twin-flame\n  - Twin Flame`,
      '6 Write `concepts` as a list of names in small letters and hyphens, none twice: `concepts: [twin-flame, runner]`.',
    ],
    [
      `${FIELDS}\ncontent-notes: loss`,
      '4 Write `content-notes` as a list of short texts: `content-notes: [one, two]`.',
    ],
    [`${FIELDS}\ntitle: again`, '4 Take out one of the two: this field is written twice.'],
    [
      'author: a\ntitle: One: two',
      '3 Put the value in quotation marks when it holds a colon: `title: "One: two"`.',
    ],
    ['- title', '2 Write one field to a line, each as `name: value`.'],
    [
      'title: &a One\nauthor: *a',
      '2 Write the values out: `&` and `*` names are not allowed here.',
    ],
  ])('%j is told', (fields, fault) => {
    expect(faultsIn(essay(fields))).toEqual([fault])
    expect(readEssayFile(essay(fields)).value).toBeNull()
  })

  test('is told when there are no fields at all', () => {
    expect(faultsIn('Words.')).toEqual([
      '1 Begin the file with its fields: a line `---`, `title: …`, `author: …`, a line `---`.',
    ])
  })

  test('is told for fields and body at once', () => {
    expect(faultsIn(essay('author: a', ''))).toEqual([
      '2 Add a title: the line `title: …` between the two `---` lines.',
      '4 Write the essay below the second `---` line.',
    ])
  })
})
