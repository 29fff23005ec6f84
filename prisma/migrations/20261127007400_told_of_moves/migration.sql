-- AlterEnum
ALTER TYPE "notification_reason" ADD VALUE 'THREAD_EVENT';

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "thread_event_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "notification_member_id_thread_event_id_key" ON "notification"("member_id", "thread_event_id");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_thread_event_id_fkey" FOREIGN KEY ("thread_event_id") REFERENCES "thread_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;
