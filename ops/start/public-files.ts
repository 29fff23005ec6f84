import { existsSync, readdirSync } from 'node:fs'

const SAFE = /^[\w.-]+(\/[\w.-]+)*$/

/** The addresses of the files that lie in `public/`, and of the icons that Next makes of those in `app/`. */
export function publicFiles(folder = 'public'): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => `${file.parentPath}/${file.name}`.slice(folder.length + 1))
  return new Set(files.filter((name) => SAFE.test(name)).map((name) => `/${name}`))
}
