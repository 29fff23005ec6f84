import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { beforeAll, describe, expect, test } from 'vitest'

const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map(({ message }) => message)
}

/** Each row plants one violation: where, what, and a part of the sentence that refuses it. */
const PLANTED = [
  ['app/essays/planted.ts', `import '@/prisma/client/client'`, 'app routes'],
  ['app/essays/planted.ts', `import '@prisma/client'`, 'app routes'],
  ['app/essays/planted.ts', `import '@/ops/say'`, 'app routes'],
  ['components/ui/planted.ts', `import '@/server/db'`, 'components show'],
  ['components/ui/planted.ts', `import '../../server/db'`, 'components show'],
  ['components/ui/planted.ts', `import '@/app/fonts'`, 'components show'],
  ['components/ui/planted.ts', `import 'next-auth'`, 'components show'],
  ['components/ui/planted.ts', `import '@/prisma/client/enums'`, 'components show'],
  ['server/library/planted.ts', `import '@/app/fonts'`, 'server acts'],
  ['server/library/planted.ts', `import '@/components/ui/button'`, 'server acts'],
  ['server/library/planted.ts', `import '@/prisma/client/client'`, 'server acts'],
  ['domain/library/planted.ts', `import '@/server/db'`, 'domain decides'],
  ['domain/library/planted.ts', `import 'react'`, 'domain decides'],
  ['domain/library/planted.ts', `import 'next/headers'`, 'domain decides'],
  ['domain/library/planted.ts', `import 'node:fs'`, 'domain decides'],
  ['domain/library/planted.ts', `import 'node:fs/promises'`, 'domain decides'],
  ['domain/library/planted.ts', `import '@prisma/client'`, 'domain decides'],
  ['domain/library/planted.ts', `export const now = Date.now()`, 'Time is an argument'],
  ['domain/library/planted.ts', `export const now = new Date()`, 'Time is an argument'],
  ['domain/library/planted.ts', `export const id = Math.random()`, 'Chance is an argument'],
  ['ops/planted.ts', `import '@/app/fonts'`, 'ops runs'],
  ['ops/planted.ts', `import '@/components/ui/button'`, 'ops runs'],
  ['e2e/planted.ts', `import '@/server/db'`, 'e2e knows'],
  ['server/library/planted.ts', `export const x = await import('@/app/fonts')`, 'round the walls'],
  ['server/library/planted.ts', `export const x = (db) => db.$queryRawUnsafe('')`, 'Raw SQL only'],
  ['server/library/planted.ts', `export * from './day'`, 'No barrels'],
  ['server/library/planted.ts', `console.log('x')`, 'console'],
] as const

/** To load all rules takes a busy machine longer than any test may. */
const LOADED_MS_MAX = 300_000

beforeAll(() => complaints('ops/planted.ts', ''), LOADED_MS_MAX)

describe('the walls', () => {
  test.each(PLANTED)('in %s refuse: %s', async (file, code, sentence) => {
    expect((await complaints(file, code)).join('\n')).toContain(sentence)
  })

  test.each([
    ['server/db.ts', `import '@/prisma/client/client'`],
    ['app/essays/planted.ts', `import '@/server/db'\nimport '@/components/ui/button'`],
    ['server/library/planted.ts', `import '@/domain/time'`],
    ['domain/library/planted.ts', `export const day = (ms) => new Date(ms)`],
    ['e2e/planted.ts', `import '@/prisma/client/client'`],
  ])('in %s allow: %s', async (file, code) => {
    const refusals = (await complaints(file, code)).filter((one) =>
      /routes|show|acts|decides|runs|knows|argument/.test(one),
    )
    expect(refusals).toEqual([])
  })
})
