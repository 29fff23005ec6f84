import { ColumnChart } from '@/components/ui/column-chart'
import { absoluteDate } from '@/components/ui/moment-words'
import { durationWords, type WeekNumbers } from '@/domain/moderation/numbers'

/** Twelve weeks of work in three pictures: what came and what was done, how long it took, what did not stand. */
export function WeekCharts({ weeks }: { weeks: readonly WeekNumbers[] }) {
  const drawn = (values: (week: WeekNumbers) => (number | null)[]) => ({
    unit: 'Week from',
    columns: weeks.map((week) => ({ label: absoluteDate(week.week), values: values(week) })),
  })
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-3">
      <ColumnChart
        title="Cases a week"
        series={[
          { name: 'Opened', tone: 'edge' },
          { name: 'Decided', tone: 'ember' },
        ]}
        {...drawn(({ opened, decided }) => [opened, decided])}
      />
      <ColumnChart
        title="Time to decide"
        series={[
          { name: 'Median', tone: 'sky' },
          { name: '95 of 100 within', tone: 'edge' },
        ]}
        said={durationWords}
        {...drawn(({ medianSeconds, p95Seconds }) => [medianSeconds, p95Seconds])}
      />
      <ColumnChart
        title="Restrictions a week"
        series={[
          { name: 'Taken', tone: 'moss' },
          { name: 'Undone since', tone: 'edge' },
        ]}
        {...drawn(({ restricted, undone }) => [restricted, undone])}
      />
    </div>
  )
}
