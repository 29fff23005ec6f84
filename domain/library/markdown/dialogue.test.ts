import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'

const turnsIn = (markdown: string) =>
  [
    ...renderEssay(markdown).html.matchAll(/<div class="turn" id="(.*?)" data-speaker="(.*?)">/g),
  ].map(([, id, speaker]) => `${id} ${speaker}`)

const DIALOGUE = '**Questioner:** Who?\n\n**Guide:** You.\n\nAnd I.\n\n**Questioner:** Oh.'

describe('a dialogue', () => {
  test('has named and numbered turns', () => {
    expect(turnsIn(DIALOGUE)).toEqual(['turn-1 Questioner', 'turn-2 Guide', 'turn-3 Questioner'])
  })

  test('keeps what follows a speaker in their turn', () => {
    expect(renderEssay(DIALOGUE).html).toMatch(/You\.<\/p>\n<p[^>]*>And I\.<\/p>\n<\/div>/)
  })

  test('names the speaker in the text, in a form of their own', () => {
    const { html, text, blocks } = renderEssay(DIALOGUE)
    expect(html).toContain('<b class="speaker">Questioner:</b> Who?')
    expect(text).toBe('Questioner: Who?\nGuide: You.\nAnd I.\nQuestioner: Oh.')
    expect(blocks.map(({ kind }) => kind)).toEqual(['turn', 'turn', 'turn', 'turn'])
  })

  test('may have the colon behind the bold name', () => {
    const { html } = renderEssay('**Ann**: a\n\n**Bob**: b\n\n**Ann**: c')
    expect(html).toContain('<b class="speaker">Ann:</b> a')
  })

  test.each([
    ['a heading', '## Next\n\nWords.'],
    ['a rule', '***\n\nWords.'],
    ['the notes', '[^1]: A note.'],
  ])('a turn ends at %s', (_what, after) => {
    const { html, blocks } = renderEssay(`${DIALOGUE.replace('Oh.', 'Oh.[^1]')}\n\n${after}`)
    expect(html).toMatch(/Oh\..*<\/p>\n<\/div>\n<(h2|hr|section)/)
    expect(blocks.at(-1)?.kind).not.toBe('turn')
  })
})

describe('no dialogue', () => {
  test.each([
    ['one voice alone', '**Note:** one\n\n**Note:** two'],
    ['two headings in bold, each once', '**Karmic:** one\n\n**Healing:** two'],
    ['bold words without a colon', '**Ann** a\n\n**Bob** b\n\n**Ann** c'],
    ['bold sentences', '**He said. So:** a\n\n**Bob:** b\n\n**He said. So:** c'],
    ['bold words inside a list', '- **Ann:** a\n- **Bob:** b\n- **Ann:** c'],
  ])('%s', (_what, markdown) => {
    expect(turnsIn(markdown)).toEqual([])
    expect(renderEssay(markdown).html).toContain('<strong>')
  })
})
