import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '@/domain/passages/canonical-text'
import { renderEssay, type RenderedEssay } from './render-essay'

type BlockOnPage = { index: number; start: number; words: string }
type MarkOnPage = { concept: string; words: string }

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

function expectPageAndTextToAgree({ html, text, blocks, ...rest }: RenderedEssay): void {
  const promised = blocks.map(({ index, start, end }) => ({
    index,
    start,
    words: text.slice(start, end),
  }))
  expect(blocksOnPage(html)).toEqual(promised)
  expect(promised.map(({ words }) => words).join('\n')).toBe(text)
  expect(promised.every(({ words }) => words !== '')).toBe(true)
  expectMarksToAgree({ html, text, blocks, ...rest })
}

/** The words inside every link to a concept. */
function marksOnPage(html: string): MarkOnPage[] {
  const found: MarkOnPage[] = []
  let open: MarkOnPage | null = null
  const parser = new Parser({
    onopentag(tag, attributes) {
      const concept = attributes['data-concept']
      if (tag === 'a' && open !== null) throw new Error('a link inside a mark')
      if (concept === undefined) return
      expect(attributes['href']).toBe(`/concepts/${concept}`)
      open = { concept, words: '' }
      found.push(open)
    },
    ontext(words) {
      if (open !== null) open.words += words
    },
    onclosetag(tag) {
      if (tag === 'a') open = null
    },
  })
  parser.end(html)
  return found
}

/** Words without accents: one that stands behind a mark joins the mark's last letter in the canonical text. */
/** So many pages may take a busy machine long. */
const PAGES_MS_MAX = 120_000
const bare = (words: string) => canonicalText(words).normalize('NFD').replace(/\p{M}/gu, '')

function expectMarksToAgree({ html, text, marks }: RenderedEssay): void {
  const shown = marksOnPage(html).map(({ concept, words }) => ({ concept, words: bare(words) }))
  const promised = marks.map(({ concept, start, end }) => ({
    concept,
    words: bare(text.slice(start, end)),
  }))
  expect(promised).toEqual(shown.filter(({ words }) => words !== ''))
}

const PIECES = [
  ...['> ', '- ', '1. ', '# ', '## ', '    ', '  ', '\n', '\n\n', '\\\n', '  \n', '***\n', '```\n'],
  ...['[^1]', '[^2]', '\n[^1]: ', '\n[^2]: ', '| a | b |\n|---|:-:|\n', '| ', '— ', '\n\n'],
  ...['[[runner]]', '[[karmic-bond|this *bond*]]', '[[twin-flame|two\nflames]]', '[[a|', ']]'],
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
  test(
    'for any Markdown made of the pieces that essays are made of',
    () => {
      const markdown = fc
        .array(fc.constantFrom(...PIECES), { maxLength: 60 })
        .map((p) => p.join(''))
      fc.assert(
        fc.property(markdown, (source) => {
          expectPageAndTextToAgree(renderEssay(source))
          const plain = renderEssay(source, { linksConcepts: false })
          expect(plain.text).toBe(renderEssay(source).text)
          expect(plain.html).not.toContain('data-concept')
        }),
        { numRuns: 1500 },
      )
    },
    PAGES_MS_MAX,
  )

  test(
    'for any characters at all',
    () => {
      const markdown = fc.string({ unit: 'binary', maxLength: 200 })
      fc.assert(
        fc.property(markdown, (source) => {
          expectPageAndTextToAgree(renderEssay(source))
        }),
        { numRuns: 500 },
      )
    },
    PAGES_MS_MAX,
  )

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
