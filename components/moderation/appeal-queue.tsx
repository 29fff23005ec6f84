import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { AppealItem } from '@/domain/moderation/appeal-case'

/** The appeals that wait, each with whether this moderator may answer it. */
export function AppealQueue({ appeals }: { appeals: readonly AppealItem[] }) {
  return (
    <ul className="divide-rule divide-y">
      {appeals.map((appeal) => (
        <li key={appeal.id} className="flex flex-col gap-1.5 py-4">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <TextLink href={`/moderation/appeals/${appeal.id}`}>
              {appeal.byline} against {againstWords(appeal)}
            </TextLink>
            <AnswererBadge appeal={appeal} />
          </p>
          {appeal.excerpt === '' ? null : (
            <p className="text-base [overflow-wrap:anywhere]">
              “<bdi>{appeal.excerpt}</bdi>”
            </p>
          )}
          <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">
            <bdi>{appeal.threadTitle}</bdi> · <RelativeTime at={appeal.createdAt} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What is appealed against, in two words. */
export const againstWords = ({
  kind,
  isReporters,
}: Pick<AppealItem, 'kind' | 'isReporters'>): string =>
  isReporters ? '“no action”' : (AGAINST[kind] ?? kind.toLowerCase())

const AGAINST: Readonly<Record<string, string>> = {
  LIMIT: 'a folding',
  REMOVE: 'a removal',
  LOCK: 'a lock',
  WARN: 'a warning',
  SLOW: 'being slowed',
  PREMOD: 'being read first',
  SUSPEND: 'a suspension',
  BAN: 'a ban',
  // Of an author: of a reporter it is "no action".
  DISMISS: 'a change kept back',
}

export function AnswererBadge({ appeal }: { appeal: AppealItem }) {
  const { answerer, isOwnDecision, claimedBy, isClaimedByReader } = appeal
  if (answerer === 'nobody') return <Badge tone="danger">needs a further moderator</Badge>
  if (answerer === 'another')
    return (
      <Badge tone="warning">
        {isOwnDecision ? 'your decision: another answers' : 'concerns you: another answers'}
      </Badge>
    )
  if (isClaimedByReader) return <Badge tone="info">you look at it</Badge>
  return claimedBy === null ? null : <Badge tone="info">{claimedBy} looks at it</Badge>
}
