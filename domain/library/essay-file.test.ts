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

  test.each([
    ['first-published: 1841', '1841-01-01', '1841', null],
    ['first-published: 1841-03', '1841-03-01', '1841-03', null],
    ['first-published: 1841\nrevision-date: 2026-08-04', '1841-01-01', '1841', '2026-08-04'],
    ['revision-date: 2026-08-04', '2026-08-04', null, '2026-08-04'],
    ['first-published: 1841-03-02\npublished: 2026-11-09', '2026-11-09', '1841-03-02', null],
  ])('with %j knows its days', (fields, ...expected) => {
    const [publishedOn, firstPublished, revisedOn] = expected
    const days = { publishedOn, firstPublished, revisedOn }
    expect(readEssayFile(essay(`${FIELDS}\n${fields}`)).value).toMatchObject(days)
  })

  test.each([
    ['2026-12-24', '2026-12-24', '2026-12-24T00:00:00.000Z'],
    ['2026-12-24T18:00:00Z', '2026-12-24', '2026-12-24T18:00:00.000Z'],
    ['2026-12-24T00:30+02:00', '2026-12-24', '2026-12-23T22:30:00.000Z'],
  ])('published %s opens at a moment', (published, publishedOn, publishAt) => {
    const file = readEssayFile(essay(`${FIELDS}\npublished: ${published}`))
    expect(file.value).toMatchObject({ publishedOn, publishAt })
  })

  test('may be a draft, have had other names, and list passages that speak of a concept', () => {
    const more =
      'draft: true\nwas: [old, older]\npassages:\n  - concept: cord\n    quotation: Words.'
    expect(readEssayFile(essay(`${FIELDS}\n${more}`)).value).toMatchObject({
      isDraft: true,
      was: ['old', 'older'],
      passages: [{ concept: 'cord', quotation: 'Words.' }],
    })
    expect(readEssayFile(essay(`${FIELDS}\nwas: old`)).value).toMatchObject({ was: ['old'] })
  })

  test('knows what its words point to, by line', () => {
    const body = '[A](/essays/b)\n[[runner]]\n\n## [[cord]]\n\n[[No Name]] and \\[[fine]]'
    expect(readEssayFile(essay(FIELDS, body)).value?.references).toMatchObject({
      links: [{ address: '/essays/b', line: 6 }],
      marks: [
        { concept: 'runner', line: 7 },
        { concept: 'cord', line: 9 },
      ],
      strayMarks: [{ line: 9 }, { line: 11 }],
    })
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
      '4 Write `published` as a day, `2026-12-24`, or with a time and its zone, `2026-12-24T18:00:00Z`.',
    ],
    [
      `${FIELDS}\nrevision-date: yesterday`,
      '4 Write `revision-date` as year-month-day, for example `revision-date: 2026-11-09`.',
    ],
    [
      `${FIELDS}\npublished: 2026-12-24T18:00`,
      '4 Write `published` as a day, `2026-12-24`, or with a time and its zone, `2026-12-24T18:00:00Z`.',
    ],
    [
      `${FIELDS}\nfirst-published: once`,
      '4 Write `first-published` as a year, a month or a day: `1841`, `1841-03` or `1841-03-20`.',
    ],
    [
      `${FIELDS}\nwas: Old Name`,
      '4 Write `was` as names this essay had: `was: old-name` or `was: [old-name, older-name]`.',
    ],
    [`${FIELDS}\ndraft: maybe`, '4 Write `draft` as true or false.'],
    [
      `${FIELDS}\npassages:\n  - concept: runner\n    quote: x`,
      '5 Add the words it stands on, as the essay has them: `quotation: …`.',
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
