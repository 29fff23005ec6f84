import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const BENCH_SLUG = 'an-essay-of-three-thousand-words'
const WORDS = 3_000
const PLAIN = /^[A-Z][^[\]|<>*_#{}\\]+$/s

/** Copies the content folder and adds an essay of 3,000 words, put together from paragraphs of the others. */
export function contentWithEssay(folder: string): { revise: (mark: string) => void } {
  cpSync('content', folder, { recursive: true })
  const essays = path.join(folder, 'essays')
  const files = readdirSync(essays).filter((name) => name.endsWith('.md'))
  const texts = files.sort().map((name) => readFileSync(path.join(essays, name), 'utf8'))
  const author = /^author: .*$/m.exec(texts[0] ?? '')?.[0] ?? ''
  const paragraphs = texts.flatMap((text) => text.split(/\n{2,}/)).filter((p) => PLAIN.test(p))
  const body: string[] = []
  for (let at = 0, words = 0; words < WORDS; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? ''
    words += paragraph.split(/\s+/).length
    body.push(at % 12 === 0 ? `## Part ${at / 12 + 1}\n\n${paragraph}` : paragraph)
  }
  return {
    revise: (mark) => {
      const head = `---\ntitle: An essay of three thousand words\n${author}\n---\n`
      const words = [head, `It reads ${mark}.`, ...body].join('\n\n')
      writeFileSync(path.join(essays, `${BENCH_SLUG}.md`), `${words}\n`)
    },
  }
}
