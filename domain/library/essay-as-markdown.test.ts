import { describe, expect, test } from 'vitest'
import { essayAsMarkdown, type EssayCopy } from './essay-as-markdown'
import { plainMarks } from './plain-marks'

const ESSAY: EssayCopy = {
  title: 'The Runner',
  subtitle: 'And a chair',
  author: 'The Desk',
  series: { title: 'The Path', place: 2 },
  publishedOn: '2026-11-09',
  revision: { number: 3, publishedOn: '2026-11-20' },
  address: 'https://library.example/essays/the-runner',
  markdown: 'The [[runner|one who runs]] runs.[^1]\n\n[^1]: So they say.',
}

describe('an essay as Markdown', () => {
  test('says whose it is, its words, and where they come from', () => {
    expect(essayAsMarkdown(ESSAY)).toBe(
      [
        '# The Runner',
        '_And a chair_',
        'By The Desk · “The Path”, part 2 · 2026-11-09',
        'The one who runs runs.[^1]\n\n[^1]: So they say.',
        '---',
        'From https://library.example/essays/the-runner, revision 3 of 2026-11-20.\n',
      ].join('\n\n'),
    )
  })

  test('says nothing of what it does not have', () => {
    const bare = { ...ESSAY, subtitle: null, series: null, publishedOn: null }
    expect(essayAsMarkdown(bare)).toContain('# The Runner\n\nBy The Desk\n\nThe one')
  })
})

describe('concept marks for other programs', () => {
  test.each([
    ['a [[twin-flame]] burns', 'a twin flame burns'],
    ['[[karmic-bond|this bond]] and [[cord]]', 'this bond and cord'],
    ['write `[[runner]]` so', 'write `[[runner]]` so'],
    ['a [link](/care) and [^1]', 'a [link](/care) and [^1]'],
  ])('%s', (markdown, plain) => {
    expect(plainMarks(markdown)).toBe(plain)
  })
})
