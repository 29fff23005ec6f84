import type { Answerer } from './appeal-case'
import { mayReview } from './appeal-rules'

type Parties = Parameters<typeof mayReview>[0]

/** Who may answer an appeal, for a moderator of this team. */
export function answererOf(parties: Parties, readerId: string, team: readonly string[]): Answerer {
  if (mayReview(parties, readerId, team)) return 'you'
  return team.some((id) => mayReview(parties, id, team)) ? 'another' : 'nobody'
}
