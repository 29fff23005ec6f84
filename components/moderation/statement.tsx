import { absoluteDate, absoluteMoment } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { statementTitle, type StatementView } from '@/domain/moderation/statement'

/** Why something was restricted, as its author reads it, and as moderators see it while they write. */
export function Statement({ statement }: { statement: StatementView }) {
  const { kind, rule, ruleTitle, law, facts, until, appealUntil } = statement
  return (
    <Notice tone="warning" title={statementTitle(kind)}>
      {until === null ? null : <p>Until {absoluteMoment(until)}.</p>}
      {law === '' ? (
        <p>
          The rule: <TextLink href={`/guidelines#${rule}`}>{ruleTitle}</TextLink>
        </p>
      ) : (
        <p>
          The law: <bdi>{law}</bdi>
        </p>
      )}
      <p className="overflow-clip [overflow-wrap:anywhere] whitespace-pre-wrap">
        The reason: <bdi>{facts}</bdi>
      </p>
      {appealUntil === null ? null : (
        <p>You can ask for a second look until {absoluteDate(appealUntil)}.</p>
      )}
    </Notice>
  )
}
