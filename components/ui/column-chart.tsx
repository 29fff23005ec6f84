import { useId } from 'react'

const TONES = {
  ember: { fill: 'fill-ember', swatch: 'bg-ember' },
  sky: { fill: 'fill-sky', swatch: 'bg-sky' },
  moss: { fill: 'fill-moss', swatch: 'bg-moss' },
  edge: { fill: 'fill-edge', swatch: 'bg-edge' },
} as const

export type ChartSeries = { name: string; tone: keyof typeof TONES }

type ColumnChartProps = {
  title: string
  /** What one column stands for, as the head of the table says it. */
  unit: string
  series: readonly ChartSeries[]
  /** From left to right; for each series its value, null where there is none. */
  columns: readonly { label: string; values: readonly (number | null)[] }[]
  /** How a value is said in words. */
  said?: (value: number) => string
}

const HEIGHT = 100
/** Of the place of one column, how much of it is left free. */
const GAP = 0.3

/** Columns drawn by the server, and the same numbers as a table for whoever does not look at pictures. */
export function ColumnChart({ title, unit, series, columns, said = String }: ColumnChartProps) {
  const id = useId()
  const max = Math.max(1, ...columns.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const width = (1 - GAP) / series.length
  return (
    <figure className="min-w-0" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className="text-base font-semibold">
        {title}
      </figcaption>
      <ul className="text-ink-soft mt-1 flex flex-wrap gap-x-5 text-sm">
        {series.map(({ name, tone }) => (
          <li key={name} className="flex items-center gap-2">
            <span aria-hidden="true" className={`size-3 rounded-sm ${TONES[tone].swatch}`} />
            {name}
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="text-ink-soft mt-3 text-xs">
        {said(max)}
      </p>
      <svg
        role="img"
        aria-labelledby={`${id}-name ${id}-words`}
        viewBox={`0 0 ${columns.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="border-rule h-32 w-full border-y"
      >
        <title id={`${id}-name`}>{title}</title>
        <desc id={`${id}-words`}>{inWords({ series, columns, said })}</desc>
        {columns.flatMap(({ label, values }, place) =>
          values.map((value, index) => {
            const height = ((value ?? 0) / max) * HEIGHT
            const tone = series[index]?.tone ?? 'edge'
            return (
              <rect
                key={`${label}-${index}`}
                x={place + GAP / 2 + index * width}
                y={HEIGHT - height}
                width={width}
                height={height}
                className={TONES[tone].fill}
              />
            )
          }),
        )}
      </svg>
      <p aria-hidden="true" className="text-ink-soft mt-1 flex justify-between text-xs">
        <span>{columns[0]?.label}</span>
        <span>{columns.at(-1)?.label}</span>
      </p>
      <ChartTable {...{ title, unit, series, columns, said }} />
    </figure>
  )
}

type Drawn = Required<Pick<ColumnChartProps, 'series' | 'columns' | 'said'>>

/** The last column and the highest of each series: what somebody sees first. */
function inWords({ series, columns, said }: Drawn): string {
  const last = columns.at(-1)
  return series
    .map(({ name }, index) => {
      const highest = Math.max(0, ...columns.map(({ values }) => values[index] ?? 0))
      const now = last?.values[index] ?? null
      return `${name}: at most ${said(highest)}, lately ${now === null ? 'none' : said(now)}.`
    })
    .join(' ')
}

function ChartTable({
  title,
  unit,
  series,
  columns,
  said,
}: Drawn & { title: string; unit: string }) {
  return (
    <details className="mt-2">
      <summary className="link inline-flex min-h-11 items-center text-sm">As a table</summary>
      <div className="overflow-x-auto">
        <table className="figures">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{unit}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, index) => (
                  <td key={series[index]?.name ?? index}>{value === null ? '–' : said(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
