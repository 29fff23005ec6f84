import { RelativeTime } from '@/components/ui/relative-time'
import type { ProfileView } from '@/domain/accounts/profile'
import { languageName } from '@/domain/accounts/profile-languages'

import { Avatar } from './avatar'

const list = new Intl.ListFormat('en-GB')

/** Who a member is, as far as they say. */
export function ProfileHead({ profile }: { profile: ProfileView }) {
  const { handle, pronouns, languages, bio, memberSince } = profile
  return (
    <div className="flex flex-col gap-5">
      <div className="flex items-center gap-5">
        <Avatar handle={handle} size="page" />
        <div className="min-w-0 text-base">
          <p className="font-semibold break-words">{handle}</p>
          {pronouns === '' ? null : <p className="text-ink-soft">{pronouns}</p>}
          <p className="text-ink-soft text-sm">
            joined <RelativeTime at={memberSince} />
          </p>
        </div>
      </div>
      {bio === '' ? null : (
        <p dir="auto" className="font-serif text-lg [overflow-wrap:anywhere] whitespace-pre-wrap">
          {bio}
        </p>
      )}
      {languages.length === 0 ? null : (
        <p className="text-ink-soft text-base">
          Speaks {list.format(languages.map(languageName))}.
        </p>
      )}
    </div>
  )
}
