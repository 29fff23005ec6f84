import type { Role } from '@/domain/actor'

/** The offices of the house, as people say them. */
export const ROLE_WORDS: Readonly<Record<Role, { name: string; does: string }>> = {
  MODERATOR: { name: 'Moderator', does: 'sees reports and waiting comments, and decides' },
  EDITOR: { name: 'Editor', does: 'reads drafts, and publishes the content folder' },
  OWNER: { name: 'Owner', does: 'gives offices, invites, and says who may join' },
}
