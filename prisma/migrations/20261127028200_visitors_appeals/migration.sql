-- AlterTable
ALTER TABLE "appeal" ADD COLUMN     "report_id" UUID,
ALTER COLUMN "appellant_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "appeal_report_id_idx" ON "appeal"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_decision_id_report_id_key" ON "appeal"("decision_id", "report_id");

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
