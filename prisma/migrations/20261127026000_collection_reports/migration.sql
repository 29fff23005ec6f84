-- CreateEnum
CREATE TYPE "collection_act" AS ENUM ('WITHHOLD', 'DISMISS', 'REVERSE');

-- AlterTable
ALTER TABLE "collection" ADD COLUMN     "withheld_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "collection_report" (
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "reason" "report_reason" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision_id" UUID,

    CONSTRAINT "collection_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_decision" (
    "id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "decider_id" UUID NOT NULL,
    "act" "collection_act" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "reverses_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "collection_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "collection_report_collection_id_idx" ON "collection_report"("collection_id");

-- CreateIndex
CREATE INDEX "collection_report_decision_id_idx" ON "collection_report"("decision_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_report_reporter_id_collection_id_key" ON "collection_report"("reporter_id", "collection_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_decision_reverses_id_key" ON "collection_decision"("reverses_id");

-- CreateIndex
CREATE INDEX "collection_decision_collection_id_idx" ON "collection_decision"("collection_id");

-- CreateIndex
CREATE INDEX "collection_decision_created_at_idx" ON "collection_decision"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "collection_decision_decider_id_request_key_key" ON "collection_decision"("decider_id", "request_key");

-- AddForeignKey
ALTER TABLE "collection_report" ADD CONSTRAINT "collection_report_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_report" ADD CONSTRAINT "collection_report_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_report" ADD CONSTRAINT "collection_report_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "collection_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_decision" ADD CONSTRAINT "collection_decision_decider_id_fkey" FOREIGN KEY ("decider_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_decision" ADD CONSTRAINT "collection_decision_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "collection_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
