-- AlterEnum
ALTER TYPE "notification_reason" ADD VALUE 'APPEAL';

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "appeal_id" UUID;

-- CreateIndex
CREATE INDEX "decision_author_id_number_idx" ON "decision"("author_id", "number" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_member_id_appeal_id_key" ON "notification"("member_id", "appeal_id");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
