export type Sample = {
  value: number
  labels?: Readonly<Record<string, string>>
  /** What follows the name, such as `_count` of a summary. */
  suffix?: string
}

export type Metric = {
  name: string
  help: string
  type: 'gauge' | 'counter' | 'summary'
  samples: readonly Sample[]
}

/** Metrics as Prometheus reads them: its text format, version 0.0.4. */
export const metricsText = (metrics: readonly Metric[]): string =>
  metrics
    .flatMap(({ name, help, type, samples }) => [
      `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
      `# TYPE ${name} ${type}`,
      ...samples.map(({ value, labels = {}, suffix = '' }) => {
        return `${name}${suffix}${labelled(labels)} ${value}`
      }),
    ])
    .map((line) => `${line}\n`)
    .join('')

function labelled(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

/** A number of now, or of a time that ends now: it grows and falls. */
export const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  ...{ name, help, samples },
  type: 'gauge',
})

/** A number that only grows. */
export const counter = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  ...{ name, help, samples },
  type: 'counter',
})
