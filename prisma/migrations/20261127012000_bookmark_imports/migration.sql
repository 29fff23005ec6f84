-- CreateTable
CREATE TABLE "bookmark_import" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "client_key" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "added" INTEGER NOT NULL DEFAULT 0,
    "there" INTEGER NOT NULL DEFAULT 0,
    "left" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "bookmark_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "bookmark_import_member_id_client_key_key" ON "bookmark_import"("member_id", "client_key");

-- AddForeignKey
ALTER TABLE "bookmark_import" ADD CONSTRAINT "bookmark_import_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
