import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { absoluteDate } from '@/components/ui/moment-words'
import { TextLink } from '@/components/ui/text-link'
import type { ListedMember } from '@/domain/accounts/owner-desk'

import { ROLE_WORDS } from './role-words'

/** Members with their offices; each leads to where these are given. */
export function MemberList({ members }: { members: readonly ListedMember[] }) {
  if (members.length === 0) return <EmptyState title="Nobody has a name like that" />
  return (
    <ul className="divide-rule divide-y">
      {members.map(({ id, handle, roles, since }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
          <span className="min-w-0 grow">
            <TextLink href={`/owner/members/${handle}`}>{handle}</TextLink>
            <span className="text-ink-soft block text-sm">since {absoluteDate(since)}</span>
          </span>
          {roles.map((role) => (
            <Badge key={role} tone="ember">
              {ROLE_WORDS[role].name.toLowerCase()}
            </Badge>
          ))}
        </li>
      ))}
    </ul>
  )
}
