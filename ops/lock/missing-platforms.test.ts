import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addMissing, type Lock } from './missing-platforms'

const read = () => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const without = (lock: Lock, place: string): Lock => ({
  ...lock,
  packages: Object.fromEntries(Object.entries(lock.packages).filter(([key]) => key !== place)),
})

test("the lock names Next's compiler for all eight platforms, in the version of Next", () => {
  const { packages } = read()
  const version = packages['node_modules/next']?.version
  const compilers = Object.keys(packages).filter((name) =>
    name.startsWith('node_modules/@next/swc-'),
  )
  expect(compilers).toHaveLength(8)
  expect(new Set(compilers.map((name) => packages[name]?.version))).toEqual(new Set([version]))
})

test('the lock leaves out no package for another platform: run `npm run lock:complete`', () => {
  expect(addMissing(read())).toEqual([])
})

test('a package that is missing is added for its own platform, in its place', () => {
  const whole = read()
  const lock = without(whole, 'node_modules/@next/swc-darwin-arm64')
  expect(addMissing(lock)).toEqual(['@next/swc-darwin-arm64'])
  expect(lock.packages['node_modules/@next/swc-darwin-arm64']).toMatchObject({
    version: whole.packages['node_modules/next']?.version,
    os: ['darwin'],
    cpu: ['arm64'],
    optional: true,
  })
  expect(Object.keys(lock.packages)).toEqual(Object.keys(whole.packages))
})
