-- CreateEnum
CREATE TYPE "webhook_use" AS ENUM ('CHECK', 'EVENTS');

-- AlterTable
ALTER TABLE "comment_revision" ADD COLUMN     "instead_of_id" UUID;

-- CreateTable
CREATE TABLE "withheld_quotation" (
    "source_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,

    CONSTRAINT "withheld_quotation_pkey" PRIMARY KEY ("source_id","revision_id")
);

-- CreateTable
CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "use" "webhook_use" NOT NULL,
    "address" TEXT NOT NULL,
    "salt" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "status" INTEGER,
    "fault" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "withheld_quotation_revision_id_idx" ON "withheld_quotation"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_address_key" ON "webhook"("address");

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_created_at_idx" ON "webhook_delivery"("webhook_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comment_revision_instead_of_id_idx" ON "comment_revision"("instead_of_id");

-- AddForeignKey
ALTER TABLE "comment_revision" ADD CONSTRAINT "comment_revision_instead_of_id_fkey" FOREIGN KEY ("instead_of_id") REFERENCES "comment_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withheld_quotation" ADD CONSTRAINT "withheld_quotation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withheld_quotation" ADD CONSTRAINT "withheld_quotation_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "comment_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;
