import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '@/domain/passages/canonical-text'
import { renderEssay, type RenderedEssay } from './render-essay'

type BlockOnPage = { index: number; start: number; words: string }

/** What a reader's browser would find: every element with `data-b`, and its own words as canonical text. */
function blocksOnPage(html: string): BlockOnPage[] {
  const found: BlockOnPage[] = []
  const open: { block: BlockOnPage | null; aside: boolean }[] = []
  const parser = new Parser({
    onopentag(_tag, attributes) {
      const around = open.at(-1)
      const index = attributes['data-b']
      const block = { index: Number(index), start: Number(attributes['data-s']), words: '' }
      if (index !== undefined) found.push(block)
      open.push({
        block: index === undefined ? (around?.block ?? null) : block,
        aside: (around?.aside ?? false) || attributes['data-aside'] !== undefined,
      })
    },
    ontext(words) {
      const around = open.at(-1)
      if (around?.block && !around.aside) around.block.words += words
      else if (!around?.aside && words.trim() !== '')
        throw new Error(`outside all blocks: ${words}`)
    },
    onclosetag: () => void open.pop(),
  })
  parser.end(html)
  return found.map((block) => ({ ...block, words: canonicalText(block.words) }))
}

function expectPageAndTextToAgree({ html, text, blocks }: RenderedEssay): void {
  const promised = blocks.map(({ index, start, end }) => ({
    index,
    start,
    words: text.slice(start, end),
  }))
  expect(blocksOnPage(html)).toEqual(promised)
  expect(promised.map(({ words }) => words).join('\n')).toBe(text)
  expect(promised.every(({ words }) => words !== '')).toBe(true)
}

const PIECES = [
  ...['> ', '- ', '1. ', '# ', '## ', '    ', '  ', '\n', '\n\n', '\\\n', '  \n', '***\n', '```\n'],
  ...['[^1]', '[^2]', '\n[^1]: ', '\n[^2]: ', '| a | b |\n|---|:-:|\n', '| ', '— ', '\n\n'],
  ...['\n\n**Ann:** ', '\n\n**Bob:** ', '\n\n**Ann**: ', '*', '**', '_', '`', '~~', '[', '](/x)'],
  ...[
    '![i](/j)',
    '[l](https://a.b)',
    '[j](javascript:x)',
    '<b>',
    '<!--',
    '&amp;',
    '&#x301;',
    '&lt;',
  ],
  ...[
    'e',
    'e\u0301',
    '\u00a0',
    '\u2003',
    '\u00ad',
    '\ufeff',
    '\u{1f56f}',
    ' {#id}\n',
    '"',
    '’',
    'soul',
  ],
]

describe('every word on the page is at its place in the canonical text', () => {
  test('for any Markdown made of the pieces that essays are made of', () => {
    const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join(''))
    fc.assert(
      fc.property(markdown, (source) => {
        expectPageAndTextToAgree(renderEssay(source))
      }),
      { numRuns: 1500 },
    )
  })

  test('for any characters at all', () => {
    const markdown = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(markdown, (source) => {
        expectPageAndTextToAgree(renderEssay(source))
      }),
      { numRuns: 500 },
    )
  })

  test.each(essayFiles('content'))('in %s', (file) => {
    expectPageAndTextToAgree(renderEssay(bodyOf(file)))
  })

  const corpus = essayFiles('../shared/corpus')
  test.skipIf(corpus.length === 0)(
    'in every essay of the real corpus (skipped where ../shared/corpus is not there)',
    () => {
      for (const file of corpus) expectPageAndTextToAgree(renderEssay(bodyOf(file)))
    },
  )
})

function essayFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /[/].*[.]md$/.test(file)).map((file) => `${folder}/${file}`)
}

function bodyOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
}
