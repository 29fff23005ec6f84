import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { ACTION_ROWS } from '@/e2e/authorisation/actions'
import { HANDLER_ROWS } from '@/e2e/authorisation/routes'
import { PAGE_ROWS } from '@/e2e/authorisation/pages'
import { AXE_PAGES } from '@/e2e/pages'

const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))
const CODE = FILES.filter((file) => /\.(ts|tsx)$/.test(file) && !file.startsWith('vendor/'))
const SERVER = CODE.filter((file) => file.startsWith('server/') && !/\.(test|d)\.ts$/.test(file))

const source = (file: string) => readFileSync(file, 'utf8')
const isTest = (file: string) => file.endsWith('.test.ts')

const NOUNS = [
  'library',
  'passages',
  'bookmarks',
  'discussion',
  'moderation',
  'accounts',
  'notifications',
  'search',
  'reading',
  'webhooks',
]
/** What a layer may hold beside the nouns, and why. */
const OTHER_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  components: ['ui', 'site'], // primitives that could ship elsewhere; header and footer
  server: ['auth', 'mail', 'jobs', 'testing'], // what the nouns stand on; builders for tests
}

/** The addresses at which files of this name answer. */
const addressesOf = (name: string) =>
  CODE.filter((file) => file.startsWith('app/') && path.basename(file) === name).map((file) =>
    `/${file.slice('app/'.length, -name.length)}`.replace(/(.)\/$/, '$1'),
  )
const METHODS = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS'
const READING = ['GET', 'HEAD', 'OPTIONS']
const handlersIn = (file: string) =>
  source(file).matchAll(
    new RegExp(
      `(?:export (?:async )?(?:const|function) |\\bas |export \\{[^}]*?)\\b(${METHODS})\\b`,
      'g',
    ),
  )
/** Asked by mail programs, which have no origin of ours (RFC 8058): the signed link is the proof. */
const PROVEN_BY_LINK = ['app/api/unsubscribe/[id]/[reason]/[token]/route.ts']
const ACTION_FILES = CODE.filter((file) => /^app\/(.*\/)?actions\.ts$/.test(file))
const actionsIn = (file: string) => [
  ...source(file).matchAll(/^export (?:const|(?:async )?function) (\w+)/gm),
]

describe('the house', () => {
  test('files of server/ say that they are server code, in their first line', () => {
    const silent = SERVER.filter((file) => !source(file).startsWith("import 'server-only'"))
    expect(silent).toEqual([])
  })

  test('server actions stand only in actions.ts of app/', () => {
    const elsewhere = CODE.filter(
      (file) => /^\s*['"]use server['"]/m.test(source(file)) && !/^app\/.*actions\.ts$/.test(file),
    )
    expect(elsewhere).toEqual([])
  })

  test('no file or folder has a vague name', () => {
    const vague =
      /(^|\/)(utils?|helpers?|common|shared|misc|types|managers?|services?|handlers?|data)(\.|\/)/
    expect(CODE.filter((file) => vague.test(file))).toEqual([])
  })

  test('names are kebab-case', () => {
    const named = /^(?:[a-z0-9.-]+|\[{1,2}(?:\.{3})?[a-z]+\]{1,2})$/
    const odd = CODE.filter((file) => !file.split('/').every((part) => named.test(part)))
    expect(odd).toEqual([])
  })

  test.each(Object.keys(OTHER_FOLDERS))(
    '%s/ has folders for the nouns and nothing else',
    (layer) => {
      const folders = CODE.filter(
        (file) => file.startsWith(`${layer}/`) && file.split('/').length > 2,
      )
      const names = new Set(folders.map((file) => file.split('/')[1] ?? ''))
      const allowed = new Set([...NOUNS, ...(OTHER_FOLDERS[layer] ?? [])])
      expect([...names].filter((name) => !allowed.has(name))).toEqual([])
    },
  )

  test('every use case has a test beside it', () => {
    const useCases = SERVER.filter((file) =>
      /export async function \w+\(\s*_?actor: Actor\b/.test(source(file)),
    )
    expect(useCases.length).toBeGreaterThan(10)
    const untested = useCases.filter(
      (file) => !file.endsWith('queries.ts') && !existsSync(file.replace(/\.ts$/, '.test.ts')),
    )
    expect(untested).toEqual([])
  })

  test('no barrels, and no test switched off or alone', () => {
    const barrels = CODE.filter((file) => path.basename(file).startsWith('index.'))
    const silenced = CODE.filter((file) =>
      /\b(it|test|describe)\.(only|skip|fixme|todo)\b\s*\(/.test(source(file)),
    )
    expect([...barrels, ...silenced]).toEqual([])
  })

  test('a silenced rule says why on its line', () => {
    const unexplained = CODE.filter((file) =>
      source(file)
        .split('\n')
        .some(
          (line) =>
            /eslint-disable|@ts-(ignore|expect-error|nocheck)/.test(line) &&
            !/ -- \S|expect-error \S/.test(line),
        ),
    ).filter((file) => file !== 'architecture.test.ts')
    expect(unexplained).toEqual([])
  })

  test('every page is in the list that axe looks at', () => {
    expect(Object.keys(AXE_PAGES).sort()).toEqual(addressesOf('page.tsx').sort())
  })

  test('every page has a row in the authorisation matrix', () => {
    expect(Object.keys(PAGE_ROWS).sort()).toEqual(addressesOf('page.tsx').sort())
  })

  test('every method of every route handler has a row in the authorisation matrix', () => {
    const methods = CODE.filter((file) => /^app\/.*route\.tsx?$/.test(file)).flatMap((file) => {
      const route = `/${file.slice('app/'.length).replace(/\/route\.tsx?$/, '')}`
      return [...new Set([...handlersIn(file)].map(([, method]) => `${method ?? ''} ${route}`))]
    })
    expect(methods.length).toBeGreaterThan(30)
    expect(Object.keys(HANDLER_ROWS).sort()).toEqual(methods.sort())
  })

  test('every server action has a row in the authorisation matrix', () => {
    const actions = ACTION_FILES.flatMap((file) =>
      actionsIn(file).map(([, name]) => `${file}#${name ?? ''}`),
    )
    expect(Object.keys(ACTION_ROWS).sort()).toEqual(actions.sort())
  })

  test('what changes something asks whether a page of ours sent it', () => {
    const bare = ACTION_FILES.filter(
      (file) =>
        /^export (?!const )/m.test(source(file)) ||
        actionsIn(file).length !== source(file).split(' = formAction(').length - 1,
    )
    const byHand = CODE.filter(
      (file) =>
        /^app\/.*route\.tsx?$/.test(file) &&
        !PROVEN_BY_LINK.includes(file) &&
        [...handlersIn(file)].some(([, method = '']) => !READING.includes(method)) &&
        !/routeAction\(|plainForm\(/.test(source(file)),
    )
    expect([...bare, ...byHand]).toEqual([])
  })

  test('every row says what each person gets', () => {
    const rows = [PAGE_ROWS, HANDLER_ROWS, ACTION_ROWS].flatMap((table) =>
      Object.entries<readonly unknown[]>(table),
    )
    expect(rows.filter(([, cases]) => cases.length === 0)).toEqual([])
  })

  test('files stay small: the median has at most 60 lines', () => {
    const lengths = CODE.filter((file) => !isTest(file) && !file.startsWith('e2e/'))
      .map((file) => source(file).split('\n').length)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
  })
})

/** Everything that hangs on a member: the relations of the schema's model. */
const RELATIONS = (() => {
  const schemas = FILES.filter((file) => /^prisma\/schema\/.*\.prisma$/.test(file)).map(source)
  const models = new Set(
    schemas.flatMap((text) => [...text.matchAll(/^model (\w+)/gm)].map(([, name]) => name)),
  )
  const member = /^model Member \{\n(.*?)^\}/ms.exec(schemas.join('\n'))?.[1] ?? ''
  return [...member.matchAll(/^ {2}(\w+) +(\w+)/gm)].flatMap(([, field = '', type]) =>
    models.has(type) ? [field] : [],
  )
})()

describe('whoever leaves', () => {
  const unnamedIn = (files: string[]) => {
    const code = files.map(source).join('\n')
    return RELATIONS.filter((relation) => !new RegExp(`^\\s*${relation}:`, 'm').test(code))
  }

  test('the relations of Member are found', () => {
    expect(RELATIONS.length).toBeGreaterThan(20)
    expect(RELATIONS).toEqual(expect.arrayContaining(['sessions', 'invitation', 'eventsBy']))
  })

  test('is erased whole: every relation of Member goes, or is kept for a reason', () => {
    expect(unnamedIn(['server/accounts/erase-account.ts', 'domain/accounts/leaving.ts'])).toEqual(
      [],
    )
  })

  test('takes everything out: every relation of Member is in the archive, or left out for a reason', () => {
    const archive = CODE.filter((file) => /^server\/accounts\/archive\/own-[a-z]+\.ts$/.test(file))
    expect(unnamedIn([...archive, 'domain/accounts/archive/archive-contents.ts'])).toEqual([])
  })
})
