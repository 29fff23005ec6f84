-- CreateTable
CREATE TABLE "hidden_margin" (
    "member_id" UUID NOT NULL,
    "essay_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hidden_margin_pkey" PRIMARY KEY ("member_id","essay_id")
);

-- CreateIndex
CREATE INDEX "hidden_margin_essay_id_idx" ON "hidden_margin"("essay_id");

-- AddForeignKey
ALTER TABLE "hidden_margin" ADD CONSTRAINT "hidden_margin_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_margin" ADD CONSTRAINT "hidden_margin_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;
