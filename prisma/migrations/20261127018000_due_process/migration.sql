-- CreateEnum
CREATE TYPE "case_source" AS ENUM ('HELD', 'REPORTED');

-- CreateEnum
CREATE TYPE "appeal_state" AS ENUM ('OPEN', 'CLAIMED', 'UPHELD', 'OVERTURNED', 'WITHDRAWN');

-- AlterTable
ALTER TABLE "check_result" ADD COLUMN     "milliseconds" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "law" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "outcome" "decision_kind",
ADD COLUMN     "told_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "case" ADD COLUMN     "sources" "case_source"[];

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "auto_decided" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "auto_found" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "batch_id" UUID,
ADD COLUMN     "facts" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "hash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "law" TEXT,
ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "previous_hash" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "statement_of_reasons" ADD COLUMN     "appeal_until" TIMESTAMPTZ(3),
ADD COLUMN     "delivered_at" TIMESTAMPTZ(3),
ADD COLUMN     "law" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "acknowledgement" (
    "decision_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "acknowledgement_pkey" PRIMARY KEY ("decision_id")
);

-- CreateTable
CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "appellant_id" UUID NOT NULL,
    "is_reporters" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL,
    "state" "appeal_state" NOT NULL DEFAULT 'OPEN',
    "reviewer_id" UUID,
    "claimed_until" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_note" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "writer_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "care_signal" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "care_signal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "acknowledgement_member_id_idx" ON "acknowledgement"("member_id");

-- CreateIndex
CREATE INDEX "appeal_appellant_id_idx" ON "appeal"("appellant_id");

-- CreateIndex
CREATE INDEX "appeal_reviewer_id_idx" ON "appeal"("reviewer_id");

-- CreateIndex
CREATE INDEX "appeal_answered_by_id_idx" ON "appeal"("answered_by_id");

-- CreateIndex
CREATE INDEX "appeal_state_created_at_idx" ON "appeal"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_decision_id_appellant_id_key" ON "appeal"("decision_id", "appellant_id");

-- CreateIndex
CREATE INDEX "member_note_member_id_created_at_idx" ON "member_note"("member_id", "created_at");

-- CreateIndex
CREATE INDEX "member_note_writer_id_idx" ON "member_note"("writer_id");

-- CreateIndex
CREATE UNIQUE INDEX "care_signal_comment_id_key" ON "care_signal"("comment_id");

-- CreateIndex
CREATE INDEX "care_signal_expires_at_idx" ON "care_signal"("expires_at");

-- CreateIndex

-- CreateIndex
CREATE INDEX "decision_batch_id_idx" ON "decision"("batch_id");

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_appellant_id_fkey" FOREIGN KEY ("appellant_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_note" ADD CONSTRAINT "member_note_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_note" ADD CONSTRAINT "member_note_writer_id_fkey" FOREIGN KEY ("writer_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_signal" ADD CONSTRAINT "care_signal_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
