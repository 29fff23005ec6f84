/** What a build is made from. A change in any of these, and `npm start` builds again. */
export const BUILD_SOURCES = [
  'app',
  'components',
  'domain',
  'public',
  'server',
  'prisma/schema',
  'ops/start/page-cache.cjs',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
] as const
