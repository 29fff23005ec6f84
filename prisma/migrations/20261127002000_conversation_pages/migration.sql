-- DropIndex
DROP INDEX "comment_parent_id_idx";

-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "depth" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reply_count" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "comment_thread_id_author_id_created_at_idx" ON "comment"("thread_id", "author_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_parent_id_created_at_id_idx" ON "comment"("parent_id", "created_at", "id");
