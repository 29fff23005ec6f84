import { FigureList } from '@/components/ui/figure-list'
import { SectionHeading } from '@/components/ui/section-heading'
import { durationWords, shareOf } from '@/domain/moderation/numbers'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'
import {
  KIND_NAMES,
  REPORTS_TOLD_MIN,
  type TransparencyYear,
} from '@/domain/moderation/transparency'

import { RuleTable } from './numbers-tables'

const NONE = '–'

type YearReportProps = { told: TransparencyYear; titleOf: (rule: string | null) => string }

/** What everyone may know of a year of moderation. */
export function YearReport({ told, titleOf }: YearReportProps) {
  const { kinds, rules, reports } = told
  return (
    <div className="flex flex-col gap-12">
      <YearFigures told={told} />
      {rules.length === 0 ? null : (
        <section aria-labelledby="rules">
          <SectionHeading id="rules">Restrictions by rule</SectionHeading>
          <RuleTable rules={rules} titleOf={titleOf} />
        </section>
      )}
      {kinds.length === 0 ? null : (
        <section aria-labelledby="kinds">
          <SectionHeading id="kinds">Decisions by kind</SectionHeading>
          <CountTable
            title="Decisions by kind"
            head={['Kind', 'Decisions']}
            rows={kinds.map(({ kind, count }) => [KIND_NAMES[kind] ?? kind, String(count)])}
          />
        </section>
      )}
      {reports.length === 0 ? null : (
        <section aria-labelledby="reports">
          <SectionHeading id="reports">Reports by reason</SectionHeading>
          <CountTable
            title="Reports by reason"
            head={['Reason', 'Reports']}
            rows={reports.map(({ reason, count }) => [
              REPORT_REASONS[reason].label,
              count === null ? `fewer than ${REPORTS_TOLD_MIN}` : String(count),
            ])}
          />
          <p className="text-ink-soft mt-3 text-sm">
            Of few reports the number is not told: whoever made one could be known by it.
          </p>
        </section>
      )}
    </div>
  )
}

function YearFigures({ told }: { told: TransparencyYear }) {
  const { decided, medianSeconds, appeals, automation } = told
  const answered = appeals.upheld + appeals.overturned
  const { restricted, found, decided: alone } = automation
  return (
    <FigureList
      figures={[
        { name: 'Cases decided', value: decided },
        {
          name: 'Median time to decide',
          value: medianSeconds === null ? NONE : durationWords(medianSeconds),
        },
        {
          name: 'Appeals overturned',
          value: shareOf(appeals.overturned, answered) ?? NONE,
          note: `${appeals.overturned} of ${answered} answered`,
        },
        {
          name: 'Restrictions found by programs',
          value: shareOf(found, restricted) ?? NONE,
          note: `${found} of ${restricted}`,
        },
        {
          name: 'Decided by programs alone',
          value: shareOf(alone, restricted) ?? NONE,
          note: `${alone} of ${restricted}`,
        },
      ]}
    />
  )
}

type CountTableProps = {
  title: string
  head: readonly [string, string]
  rows: readonly (readonly [string, string])[]
}

function CountTable({ title, head, rows }: CountTableProps) {
  return (
    <table className="figures">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
