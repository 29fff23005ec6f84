import 'server-only'
import type { MemberActor } from '@/domain/actor'

import { aMember } from './a-member'

/** Arranges someone who looks after conversations. */
export const aModerator = (): Promise<MemberActor> => aMember({ roles: ['MODERATOR'] })
