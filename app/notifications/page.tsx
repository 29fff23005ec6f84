import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { NotificationList } from '@/components/notifications/notification-list'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PendingButton } from '@/components/ui/pending-button'
import { notificationsOf } from '@/server/notifications/queries'

import { markAllRead, markThisRead } from './actions'

export const metadata: Metadata = { title: 'Notifications', robots: { index: false } }

export default async function NotificationsPage() {
  const actor = await memberOnly('/notifications')
  const notices = await notificationsOf(actor)
  const newest = notices[0]
  const isAnyNew = notices.some(({ isRead }) => !isRead)
  return (
    <Page title="Notifications">
      {newest ? (
        <NotificationList notices={notices} action={markThisRead} />
      ) : (
        <EmptyState title="Nothing yet">
          Answers to your words, what moderators decide about them, and what is new in whatever you
          follow will stand here.
        </EmptyState>
      )}
      {newest && isAnyNew ? (
        <div className="mt-8">
          <ActionForm action={markAllRead} hidden={{ until: newest.createdAt }}>
            <div>
              <PendingButton variant="quiet">Mark all as read</PendingButton>
            </div>
          </ActionForm>
        </div>
      ) : null}
    </Page>
  )
}
