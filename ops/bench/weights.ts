import { brotliCompressSync } from 'node:zlib'
import { say } from '@/ops/say'
import { db } from '@/server/db'
import type { LighthouseReport } from './lighthouse-visit'

/** In bytes, compressed. */
const HTML_OVER_TEXT_MAX = 25_000
const SCRIPTS_MAX = 110_000
const FONTS_MAX = 120_000

/** Prints what an essay's page weighs on its way to a reader who has not moved yet, and whether that is kept. */
export async function reportWeights(
  url: string,
  slug: string,
  report: LighthouseReport,
): Promise<boolean> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  const html = Number(answer.headers.get('content-length'))
  if (!(html > 0)) throw new Error(`${url} does not say how long it is.`)
  const { currentRevision } = await db.essay.findUniqueOrThrow({
    where: { slug },
    include: { currentRevision: true },
  })
  const text = brotliCompressSync(currentRevision?.text ?? '').length
  say(`HTML ${html} bytes (brotli), of which its own text ${text}`)
  const kept = [
    weighed('HTML over its own text', html - text, HTML_OVER_TEXT_MAX),
    weighed('scripts before a movement', transferred(report, 'Script'), SCRIPTS_MAX),
    weighed('fonts', transferred(report, 'Font'), FONTS_MAX),
  ]
  return kept.every(Boolean)
}

function transferred({ audits }: LighthouseReport, kind: string): number {
  const requests = audits['network-requests']?.details?.items
  if (!requests) throw new Error('Lighthouse lists no requests.')
  return requests
    .filter(({ resourceType }) => resourceType === kind)
    .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)
}

function weighed(what: string, bytes: number, most: number): boolean {
  const isKept = bytes <= most
  say(`${isKept ? 'kept' : 'MISSED'}: ${what} ${bytes} bytes (at most ${most})`)
  return isKept
}
