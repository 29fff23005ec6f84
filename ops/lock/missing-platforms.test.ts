import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addMissing, type Lock } from './missing-platforms'

const read = () => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

test("the lock names Next's compiler for all eight platforms, in the version of Next", () => {
  const { packages } = read()
  const version = packages['node_modules/next']?.version
  const compilers = Object.keys(packages).filter((name) =>
    name.startsWith('node_modules/@next/swc-'),
  )
  expect(compilers).toHaveLength(8)
  expect(new Set(compilers.map((name) => packages[name]?.version))).toEqual(new Set([version]))
})

test('a compiler that is missing is added for its own platform, in its place', () => {
  const lock = read()
  const name = '@next/swc-darwin-arm64'
  const whole = JSON.stringify(lock)
  const others = Object.entries(lock.packages).filter(([key]) => key !== `node_modules/${name}`)
  lock.packages = Object.fromEntries(others)
  expect(addMissing(lock)).toEqual([name])
  expect(lock.packages[`node_modules/${name}`]).toMatchObject({ os: ['darwin'], cpu: ['arm64'] })
  expect(JSON.stringify(lock)).toBe(whole)
  expect(addMissing(lock)).toEqual([])
})
