import { createHash } from 'node:crypto'

/** A description for machines is data: no browser runs it, so no policy needs to allow it. */
const inlineScript =
  /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g

/** The Content-Security-Policy sources that allow exactly the inline scripts of a page. */
export function scriptHashes(html: string): string[] {
  const hashes = Array.from(html.matchAll(inlineScript), ([, source = '']) => sourceHash(source))
  return [...new Set(hashes)]
}

const sourceHash = (source: string) =>
  `'sha256-${createHash('sha256').update(source).digest('base64')}'`
