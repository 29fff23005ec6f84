import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { unpackBrowser } from './unpack-browser'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A browser that runs here: the one of CHROMIUM_PATH, Playwright's own, the system's, else the one from npm. */
export function findBrowser(): string {
  const given = process.env['CHROMIUM_PATH']
  if (given) {
    if (runs(given)) return given
    throw new Error(`CHROMIUM_PATH names ${given}, which does not run. Correct it, or unset it.`)
  }
  const installed = [chromium.executablePath(), ...SYSTEM_NAMES.map(pathOf)].find(runs)
  const found = installed ?? unpackBrowser().find(runs)
  if (found) return found
  throw new Error('No browser runs here. Install Chromium, or name one with CHROMIUM_PATH.')
}

function pathOf(name: string) {
  const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  return stdout.trim()
}

const runs = (file: string) =>
  existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0
