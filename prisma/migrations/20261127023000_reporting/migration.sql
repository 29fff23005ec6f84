-- AlterTable
ALTER TABLE "library" ADD COLUMN     "care_country" TEXT;

-- AlterTable
ALTER TABLE "report" ALTER COLUMN "reporter_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "law_report" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "law" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "report_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "law_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hidden_comment" (
    "member_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hidden_comment_pkey" PRIMARY KEY ("member_id","comment_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "law_report_report_id_key" ON "law_report"("report_id");

-- CreateIndex
CREATE INDEX "law_report_revision_id_idx" ON "law_report"("revision_id");

-- CreateIndex
CREATE INDEX "law_report_email_idx" ON "law_report"("email");

-- CreateIndex
CREATE INDEX "hidden_comment_comment_id_idx" ON "hidden_comment"("comment_id");

-- AddForeignKey
ALTER TABLE "law_report" ADD CONSTRAINT "law_report_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "comment_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_report" ADD CONSTRAINT "law_report_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_comment" ADD CONSTRAINT "hidden_comment_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_comment" ADD CONSTRAINT "hidden_comment_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
