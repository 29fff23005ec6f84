import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

const source = (file: string) => readFileSync(file, 'utf8')

type Lock = { packages: Record<string, { version?: string }> }
const lock = JSON.parse(source('package-lock.json')) as Lock

/** Below these versions a known hole is open: the advisory, or what went wrong. */
const VERSIONS_MIN = [
  ['next', '16.4.6', 'proxy bypass, RSC and cache poisoning advisories; memory leak in 16.3.0–3'],
  ['react', '19.3.1', 'server component advisories'],
  ['react-dom', '19.3.1', 'server component advisories'],
  ['next-auth', '4.24.15', 'CVE-2022-35924, GHSA-7rqj-j65f-68wh: mail to a stranger'],
  ['nodemailer', '9.0.1', 'advisories up to 9.0.0'],
] as const

describe('the packages', () => {
  test.each(VERSIONS_MIN)('%s is %s at least: %s', (name, least) => {
    const copies = Object.entries(lock.packages).filter(([at]) =>
      at.endsWith(`node_modules/${name}`),
    )
    expect(copies.length).toBeGreaterThan(0)
    for (const [, { version = '0' }] of copies) expect(isAtLeast(version, least)).toBe(true)
  })

  test('versions are pinned exactly', () => {
    const manifest = JSON.parse(source('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >
    const all = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(
      Object.entries(all).filter(
        ([, version]) => !/^(\d+\.\d+\.\d+[\w.-]*|file:.+)$/.test(version),
      ),
    ).toEqual([])
  })
})

function isAtLeast(version: string, least: string): boolean {
  const [one, other] = [version, least].map((text) => text.split(/[.-]/).slice(0, 3).map(Number))
  for (const index of [0, 1, 2]) {
    const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
