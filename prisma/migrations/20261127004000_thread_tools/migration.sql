-- CreateEnum
CREATE TYPE "thread_act" AS ENUM ('RENAME', 'TERMS', 'ANSWERED', 'SUBJECT', 'BRANCH', 'MERGE');

-- AlterTable
ALTER TABLE "thread" ADD COLUMN     "answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "by_approval" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "closes_at" TIMESTAMPTZ(3),
ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "pinned_at" TIMESTAMPTZ(3),
ADD COLUMN     "slow_seconds" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "thread_event" (
    "id" UUID NOT NULL,
    "act" "thread_act" NOT NULL,
    "thread_id" UUID NOT NULL,
    "other_thread_id" UUID,
    "comment_id" UUID,
    "actor_id" UUID NOT NULL,
    "is_by_office" BOOLEAN NOT NULL,
    "title_before" TEXT NOT NULL DEFAULT '',
    "title_after" TEXT NOT NULL DEFAULT '',
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "reverses_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moved_comment" (
    "event_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "from_thread_id" UUID NOT NULL,
    "from_parent_id" UUID,

    CONSTRAINT "moved_comment_pkey" PRIMARY KEY ("event_id","comment_id")
);

-- CreateTable
CREATE TABLE "hidden_thread" (
    "member_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hidden_thread_pkey" PRIMARY KEY ("member_id","thread_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "thread_event_reverses_id_key" ON "thread_event"("reverses_id");

-- CreateIndex
CREATE INDEX "thread_event_thread_id_created_at_idx" ON "thread_event"("thread_id", "created_at");

-- CreateIndex
CREATE INDEX "thread_event_other_thread_id_created_at_idx" ON "thread_event"("other_thread_id", "created_at");

-- CreateIndex
CREATE INDEX "thread_event_actor_id_idx" ON "thread_event"("actor_id");

-- CreateIndex
CREATE INDEX "moved_comment_comment_id_idx" ON "moved_comment"("comment_id");

-- CreateIndex
CREATE INDEX "moved_comment_from_thread_id_idx" ON "moved_comment"("from_thread_id");

-- CreateIndex
CREATE INDEX "hidden_thread_thread_id_idx" ON "hidden_thread"("thread_id");

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_event" ADD CONSTRAINT "thread_event_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_event" ADD CONSTRAINT "thread_event_other_thread_id_fkey" FOREIGN KEY ("other_thread_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_event" ADD CONSTRAINT "thread_event_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_event" ADD CONSTRAINT "thread_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_event" ADD CONSTRAINT "thread_event_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "thread_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moved_comment" ADD CONSTRAINT "moved_comment_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "thread_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moved_comment" ADD CONSTRAINT "moved_comment_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_thread" ADD CONSTRAINT "hidden_thread_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_thread" ADD CONSTRAINT "hidden_thread_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;
