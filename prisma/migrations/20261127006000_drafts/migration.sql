-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "box" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "content_note" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL,
    "writer" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "draft_member_id_box_key" ON "draft"("member_id", "box");

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
