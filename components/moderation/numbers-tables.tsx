import { shareOf, type HoldNumbers, type RuleNumbers } from '@/domain/moderation/numbers'

type RuleTableProps = {
  rules: readonly RuleNumbers[]
  titleOf: (rule: string | null) => string
}

/** How often each rule was named, and how much of it did not stand. */
export function RuleTable({ rules, titleOf }: RuleTableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="figures">
        <caption className="sr-only">Restrictions by rule</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Restrictions</th>
            <th scope="col">Undone since</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, restricted, undone }) => (
            <tr key={rule ?? ''}>
              <th scope="row">{titleOf(rule)}</th>
              <td>{restricted}</td>
              <td>{undone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What each check held, and how much of that people let through. */
export function HoldTable({ holds }: { holds: readonly HoldNumbers[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="figures">
        <caption className="sr-only">False holds by check</caption>
        <thead>
          <tr>
            <th scope="col">Check</th>
            <th scope="col">Held and decided</th>
            <th scope="col">Let through</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {holds.map(({ check, decided, letThrough }) => (
            <tr key={check}>
              <th scope="row">{check}</th>
              <td>{decided}</td>
              <td>{letThrough}</td>
              <td>{shareOf(letThrough, decided)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
