import 'server-only'
import type { NotificationView } from '@/domain/notifications/notification'

/** What a notification says, and where it leads. */
export type Notice = Pick<NotificationView, 'leadsTo' | 'sentence' | 'where'>
