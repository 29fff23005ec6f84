import { CareGuidance } from '@/components/moderation/care-guidance'
import { isCareCase } from '@/domain/moderation/care-case'
import type { CaseView } from '@/domain/moderation/case'
import { careGuidance } from '@/server/library/care-guidance'

/** Guidance for moderators, where the case asks for it. */
export async function CareBeside({ about }: { about: Pick<CaseView, 'reports' | 'checks'> }) {
  if (!isCareCase(about)) return null
  return <CareGuidance html={(await careGuidance())?.html ?? null} />
}
