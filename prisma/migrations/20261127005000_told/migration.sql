-- CreateEnum
CREATE TYPE "reaction_word" AS ENUM ('THANK_YOU', 'HELPED', 'DIFFERENTLY', 'ME_TOO', 'SOURCE');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "notification_reason" ADD VALUE 'MENTION';
ALTER TYPE "notification_reason" ADD VALUE 'QUOTED';
ALTER TYPE "notification_reason" ADD VALUE 'FOLLOWED_THREAD';
ALTER TYPE "notification_reason" ADD VALUE 'FOLLOWED_DISCUSSION';
ALTER TYPE "notification_reason" ADD VALUE 'FOLLOWED_MEMBER';

-- AlterTable
ALTER TABLE "follow" ADD COLUMN     "concept_id" UUID,
ADD COLUMN     "essay_id" UUID,
ADD COLUMN     "followed_id" UUID,
ADD COLUMN     "question_id" UUID,
ADD COLUMN     "thread_id" UUID;

-- CreateTable
CREATE TABLE "reaction" (
    "comment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "word" "reaction_word" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reaction_pkey" PRIMARY KEY ("comment_id","member_id","word")
);

-- CreateIndex
CREATE INDEX "reaction_member_id_idx" ON "reaction"("member_id");

-- CreateIndex
CREATE INDEX "follow_thread_id_idx" ON "follow"("thread_id");

-- CreateIndex
CREATE INDEX "follow_essay_id_idx" ON "follow"("essay_id");

-- CreateIndex
CREATE INDEX "follow_question_id_idx" ON "follow"("question_id");

-- CreateIndex
CREATE INDEX "follow_concept_id_idx" ON "follow"("concept_id");

-- CreateIndex
CREATE INDEX "follow_followed_id_idx" ON "follow"("followed_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_member_id_thread_id_key" ON "follow"("member_id", "thread_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_member_id_essay_id_key" ON "follow"("member_id", "essay_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_member_id_question_id_key" ON "follow"("member_id", "question_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_member_id_concept_id_key" ON "follow"("member_id", "concept_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_member_id_followed_id_key" ON "follow"("member_id", "followed_id");

-- AddForeignKey
ALTER TABLE "reaction" ADD CONSTRAINT "reaction_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reaction" ADD CONSTRAINT "reaction_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_concept_id_fkey" FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_followed_id_fkey" FOREIGN KEY ("followed_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
