import { expect, test } from 'vitest'
import { platformOf } from './platform'

test.each([
  ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ['@oxc-parser/binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s runs on %o', (name, platform) => {
  expect(platformOf(name)).toEqual(platform)
})

test('a name that says nothing is refused, rather than fetched everywhere', () => {
  expect(() => platformOf('left-pad')).toThrow('does not say for which processor')
})
