import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { runCommand } from '@/ops/run-command'

const lighthouse = path.join(
  path.dirname(createRequire(import.meta.url).resolve('lighthouse/package.json')),
  'cli/index.js',
)

export type CategoryName = 'performance' | 'accessibility' | 'best-practices' | 'seo'

type Request = { resourceType?: string; transferSize?: number }

/** As much of Lighthouse's report as is read here. */
export type LighthouseReport = {
  categories: Record<
    CategoryName,
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >
  audits: Record<
    string,
    {
      title: string
      score: number | null
      scoreDisplayMode: string
      displayValue?: string
      details?: { items?: Request[] }
    }
  >
  runtimeError?: { message: string }
}

/** Looks at a page as Lighthouse does on a telephone. The report is left in `folder` too. */
export async function lighthouseVisit(
  url: string,
  browser: string,
  folder: string,
): Promise<LighthouseReport> {
  const file = path.join(folder, 'lighthouse.json')
  const { ok, output } = await runCommand(
    [
      process.execPath,
      lighthouse,
      url,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${file}`,
      '--chrome-flags=--no-sandbox --headless=shell',
    ],
    { CHROME_PATH: browser },
  )
  if (!ok) throw new Error(`Lighthouse did not come to an end:\n${output}`)
  const report = JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport
  if (report.runtimeError) throw new Error(report.runtimeError.message)
  return report
}
