import { describe, expect, test } from 'vitest'
import { checkLibrary } from './check-library'

const essay = (body: string, fields = '') =>
  `---\ntitle: A title\nauthor: desk\n${fields}---\n\n${body}\n`
const concept = (fields: string, body = 'A definition.') =>
  `---\nterm: x\n${fields}---\n\n${body}\n`
const question = (...passages: [string, string][]) =>
  `---\nquestion: Must it hurt?\npassages:\n${passages
    .map(([slug, words]) => `  - essay: ${slug}\n    quotation: ${words}\n`)
    .join('')}---\n`

const WHOLE = {
  'essays/one.md': essay(
    'The [[runner]] leaves the lane.\n\n## A door {#door}\n\nThe runner stays.',
  ),
  'essays/two.md': essay('Nobody *runs* at dusk. See [one](/essays/one#door).'),
  'authors/desk.yaml': 'name: Desk\nkind: desk\nbiography: It listens.\n',
  'concepts/runner.md': concept('see-also: [cord]\n', 'Who leaves; see [[cord]].'),
  'concepts/cord.md': concept('stages: [runner]\n'),
  'questions/must.md': question(['one', 'leaves the lane'], ['two', 'Nobody runs']),
  'site.yaml': 'name: X\nnavigation:\n  - label: One\n    address: /essays/one\n',
  'care.md': '---\ntitle: Care\n---\n\nTo a [[runner]].\n',
}

const check = (change: Record<string, string>) =>
  checkLibrary({
    folder: 'x',
    parentFolder: '',
    files: Object.entries({ ...WHOLE, ...change }).map(([path, text]) => ({ path, text })),
    faults: [],
  })
const faultsIn = (change: Record<string, string>) =>
  check(change).faults.map(({ path, line, sentence }) => `${path}:${line} ${sentence}`)

test('a library whose references are all there has no fault', () => {
  expect(check({})).toMatchObject({
    faults: [],
    draftFaults: [],
    library: {
      linksConcepts: true,
      essays: [{ slug: 'one', marked: ['runner'] }, { slug: 'two' }],
      questions: [
        {
          passages: [
            { essay: 'one', start: 11, end: 26 },
            { start: 0, end: 11 },
          ],
        },
      ],
    },
  })
})

describe('a name that nothing has', () => {
  test.each([
    [
      'essays/two.md',
      essay('Two.', 'concepts: [runer]\n'),
      4,
      'Write “runner” if you meant that: there is no concept “runer”.',
    ],
    [
      'essays/two.md',
      essay('One [[chaser]].'),
      6,
      'Write concepts/chaser.md, or name another: there is no concept “chaser”.',
    ],
    [
      'concepts/cord.md',
      concept('see-also: [mirror]\n'),
      3,
      'Write concepts/mirror.md, or name another: there is no concept “mirror”.',
    ],
    [
      'concepts/cord.md',
      concept('see-also: [cord]\n'),
      3,
      'Take “cord” out of `see-also`: it is this concept.',
    ],
    [
      'concepts/cord.md',
      concept('', 'See [[chaser]].'),
      5,
      'Write concepts/chaser.md, or name another: there is no concept “chaser”.',
    ],
    [
      'care.md',
      '---\ntitle: Care\n---\n\nTo a [[chaser]].\n',
      5,
      'Write concepts/chaser.md, or name another: there is no concept “chaser”.',
    ],
    [
      'site.yaml',
      'name: X\nnavigation:\n  - label: One\n    address: /nowhere\n',
      4,
      'Lead to a page of this site, such as /essays, /series or /concepts: there is none at /nowhere.',
    ],
    [
      'site.yaml',
      'name: X\nnavigation:\n  - label: One\n    address: /essays/oen\n',
      4,
      'Write “one” if you meant that: there is no essay “oen”.',
    ],
    [
      'essays/two.md',
      essay('[a](/concepts/hope)'),
      6,
      'Write concepts/hope.md, or name another: there is no concept “hope”.',
    ],
    [
      'essays/two.md',
      essay('[a](/essays/one#window)'),
      6,
      'Name a place of “one” that is there: #window is none; its headings are #door.',
    ],
    [
      'essays/two.md',
      essay('[a](#window)'),
      6,
      'Name a place of “two” that is there: #window is none; it has no headings.',
    ],
  ])('%s %#', (path, text, ...[line, sentence]) => {
    const questions = {
      'questions/must.md': question(['one', 'leaves the lane'], ['one', 'stays']),
    }
    const faults = faultsIn({ [path]: text, ...(path === 'essays/two.md' ? questions : {}) })
    expect(faults).toContain(`${path}:${line} ${sentence}`)
  })

  test.each([
    '[a](/essays/one)',
    '[a](/essays/one.md)',
    '[a](/essays/one/history)',
    '[a](/search?q=dusk)',
    '[a](/concepts/compare?a=runner&b=cord)',
    '[a](https://example.org/essays/no)',
    '[a](#b)\n\n## B',
    'One[^n].\n\n[^n]: Two.',
    '[a](/essays/one#:~:text=lane)',
    '[a](/elsewhere)',
  ])('is none in %j', (body) => {
    expect(faultsIn({ 'essays/three.md': essay(body) })).toEqual([])
  })
})

describe('a former name', () => {
  test.each([
    ['one', 'Take “one” out, or rename that essay: one of this name is in the library.'],
    ['three', 'Take “three” out: it is the name the essay has.'],
  ])('%s is refused', (was, sentence) => {
    expect(faultsIn({ 'essays/three.md': essay('Three.', `was: ${was}\n`) })).toEqual([
      `essays/three.md:4 ${sentence}`,
    ])
  })

  test('belongs to one essay, and links to it lead on', () => {
    const three = { 'essays/three.md': essay('See [it](/essays/old).', 'was: old\n') }
    expect(faultsIn(three)).toEqual([])
    expect(faultsIn({ ...three, 'essays/zoo.md': essay('Four.', 'was: [older, old]\n') })).toEqual([
      'essays/zoo.md:4 Take “old” out: “three” was called so already.',
    ])
  })
})

test('HTML in an essay is told, not in code and not when it was escaped', () => {
  expect(
    faultsIn({
      'essays/three.md': essay('One<br>\n<!-- two -->\n\n`<br>` \\<b> &lt;i> a <b and c'),
    }),
  ).toEqual([
    'essays/three.md:6 Write this in Markdown, or in `backticks` to show it: <br> is HTML, which an essay does not hold.',
    'essays/three.md:7 Write this in Markdown, or in `backticks` to show it: <!-- is HTML, which an essay does not hold.',
  ])
})

test('marks that mark nothing are told where there are concepts, and nowhere else', () => {
  const body = 'One [[No Name]].\n\n## [[runner]]\n\n[in [[runner]]](/x)'
  expect(faultsIn({ 'essays/three.md': essay(body) }).map((fault) => fault.split(' ')[0])).toEqual([
    'essays/three.md:6',
    'essays/three.md:8',
    'essays/three.md:10',
  ])
  const { faults } = checkLibrary({
    folder: 'x',
    parentFolder: '',
    files: [{ path: 'a.md', text: essay(body) }],
    faults: [],
  })
  expect(faults).toEqual([])
})

test('the faults of a draft hold up nothing', () => {
  const { library, draftFaults } = check({
    'essays/d.md': essay('One[^a], [[no]].', 'draft: true\n'),
  })
  expect(library?.drafts).toEqual([])
  expect(draftFaults).toMatchObject([{ path: 'essays/d.md', line: 7 }])
  const sound = check({ 'essays/d.md': essay('Sound.', 'draft: true # not yet\n') })
  expect(sound.library?.drafts).toMatchObject([{ slug: 'd' }])
  expect(sound.library?.essays.map(({ slug }) => slug)).toEqual(['one', 'two'])
})
