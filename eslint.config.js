import js from '@eslint/js'
import next from 'eslint-config-next/core-web-vitals'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import { globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** One row of the table of who may import whom: no file of `folder` imports `forbidden`, and why. */
const wall = (folder, forbidden, because) => ({
  files: folder.map((name) => `${name}/**/*.{ts,tsx}`),
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: because }] }],
  },
})

/** Where React and Next are: their rules follow whole functions, and find nothing elsewhere. */
const PAGES = ['app/**', 'components/**', 'public/**', '*']

/** Every way to write an import of a folder at the top of the house. */
const rooms = (...names) => names.flatMap((name) => [`@/${name}/**`, `**/../${name}/**`])
const prismaClient = ['@prisma/client', '@prisma/client/**', '@/prisma/**', '**/prisma/client/**']

const forbiddenSyntax = [
  {
    selector: 'ImportExpression',
    message: 'A dynamic import() goes round the walls. Import at the top of the file.',
  },
  {
    selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]',
    message: 'Raw SQL only through tagged templates: $queryRaw`…`.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that says what it holds.',
  },
]

export default tseslint.config(
  globalIgnores([
    '.next/**',
    '.data/**',
    'prisma/client/**',
    'next-env.d.ts',
    'vendor/**',
    'test-results/**',
  ]),
  js.configs.recommended,
  ...next.map((part) => (part.rules ? { ...part, files: PAGES } : part)),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
    },
  },
  wall(
    ['app'],
    [...prismaClient, ...rooms('ops', 'e2e')],
    'app routes: it asks server/ and never the database.',
  ),
  wall(
    ['components'],
    [
      ...prismaClient,
      ...rooms('app', 'server', 'ops', 'e2e'),
      'next-auth',
      'next-auth/**',
      'server-only',
    ],
    'components show: props in, HTML out. Data and actions come as props from app/.',
  ),
  wall(
    ['server'],
    [...prismaClient, ...rooms('app', 'components', 'ops', 'e2e')],
    'server acts: it knows nothing of pages; server/db.ts alone imports the Prisma client.',
  ),
  wall(
    ['domain'],
    [
      ...prismaClient,
      ...rooms('app', 'components', 'server', 'ops', 'e2e'),
      ...[
        'react',
        'react/**',
        'react-dom',
        'react-dom/**',
        'next',
        'next/**',
        'next-auth',
        'next-auth/**',
      ],
      ...['node:*', 'node:*/**', 'pg', 'pino', 'nodemailer', 'graphile-worker', 'server-only'],
    ],
    'domain decides: plain TypeScript without framework, database, files or clock.',
  ),
  wall(
    ['ops'],
    [...rooms('app', 'components', 'e2e')],
    'ops runs: it uses server/ and domain/, never pages.',
  ),
  wall(
    ['e2e'],
    [...rooms('app', 'components', 'server')],
    'e2e knows what a visitor sees, and the Prisma client to arrange.',
  ),
  { files: ['server/db.ts'], rules: { 'no-restricted-imports': 'off' } }, // the one door to the Prisma client
  {
    files: ['domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument: take `now`.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument: take the id.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...forbiddenSyntax,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument: take `now`.',
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The domain knows no process.' },
        { name: 'fetch', message: 'The domain asks nobody.' },
      ],
    },
  },
  {
    files: ['{app,components,server,domain,ops}/**/*.{ts,tsx}'],
    rules: { 'import-x/no-cycle': 'error' },
  },
  {
    files: ['**/*.d.ts'], // a declaration of a library is widened by merging interfaces
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  { files: ['ops/**/*.ts'], rules: { 'no-console': 'off' } }, // ops talks to the owner's terminal
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' }, // a describe block is a list, not a function
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
)
