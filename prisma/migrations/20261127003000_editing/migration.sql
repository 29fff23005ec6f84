-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "edited_at" TIMESTAMPTZ(3),
ADD COLUMN     "waiting_revision_id" UUID;

-- AlterTable
ALTER TABLE "comment_revision" ADD COLUMN     "content_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "is_held" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "comment_waiting_revision_id_key" ON "comment"("waiting_revision_id");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_waiting_revision_id_fkey" FOREIGN KEY ("waiting_revision_id") REFERENCES "comment_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
