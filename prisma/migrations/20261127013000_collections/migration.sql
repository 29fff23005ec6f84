-- CreateEnum
CREATE TYPE "collection_share" AS ENUM ('PUBLIC', 'LINK');

-- CreateTable
CREATE TABLE "collection" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "client_key" UUID NOT NULL,
    "share" "collection_share",
    "token_hash" TEXT,
    "shared_at" TIMESTAMPTZ(3),
    "shows_name" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_entry" (
    "collection_id" UUID NOT NULL,
    "bookmark_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "with_note" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "collection_entry_pkey" PRIMARY KEY ("collection_id","bookmark_id")
);

-- CreateTable
CREATE TABLE "bookmark_link" (
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bookmark_link_pkey" PRIMARY KEY ("one_id","other_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "collection_member_id_client_key_key" ON "collection"("member_id", "client_key");

-- CreateIndex
CREATE UNIQUE INDEX "collection_id_member_id_key" ON "collection"("id", "member_id");

-- CreateIndex
CREATE INDEX "collection_entry_bookmark_id_idx" ON "collection_entry"("bookmark_id");

-- CreateIndex
CREATE INDEX "bookmark_link_other_id_idx" ON "bookmark_link"("other_id");

-- CreateIndex
CREATE INDEX "bookmark_link_member_id_idx" ON "bookmark_link"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "bookmark_id_member_id_key" ON "bookmark"("id", "member_id");

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_entry" ADD CONSTRAINT "collection_entry_collection_id_member_id_fkey" FOREIGN KEY ("collection_id", "member_id") REFERENCES "collection"("id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_entry" ADD CONSTRAINT "collection_entry_bookmark_id_member_id_fkey" FOREIGN KEY ("bookmark_id", "member_id") REFERENCES "bookmark"("id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookmark_link" ADD CONSTRAINT "bookmark_link_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookmark_link" ADD CONSTRAINT "bookmark_link_one_id_member_id_fkey" FOREIGN KEY ("one_id", "member_id") REFERENCES "bookmark"("id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookmark_link" ADD CONSTRAINT "bookmark_link_other_id_member_id_fkey" FOREIGN KEY ("other_id", "member_id") REFERENCES "bookmark"("id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;
