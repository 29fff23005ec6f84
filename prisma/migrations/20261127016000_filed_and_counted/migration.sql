-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED');

-- AlterEnum
ALTER TYPE "notification_reason" ADD VALUE 'PROPOSAL';

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "is_counted" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "bookmark" ADD COLUMN     "concepts" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "essay" ADD COLUMN     "hides_kept_counts" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "proposal_id" UUID;

-- CreateTable
CREATE TABLE "concept_proposal" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,
    "concept" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "is_credited" BOOLEAN NOT NULL DEFAULT false,
    "state" "proposal_state" NOT NULL DEFAULT 'OPEN',
    "reason" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "concept_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_count" (
    "revision_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "readers" INTEGER NOT NULL,

    CONSTRAINT "kept_count_pkey" PRIMARY KEY ("revision_id","start")
);

-- CreateIndex
CREATE INDEX "concept_proposal_concept_state_idx" ON "concept_proposal"("concept", "state");

-- CreateIndex
CREATE INDEX "concept_proposal_state_created_at_idx" ON "concept_proposal"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "concept_proposal_member_id_passage_id_concept_key" ON "concept_proposal"("member_id", "passage_id", "concept");

-- CreateIndex
CREATE UNIQUE INDEX "notification_member_id_proposal_id_key" ON "notification"("member_id", "proposal_id");

-- AddForeignKey
ALTER TABLE "concept_proposal" ADD CONSTRAINT "concept_proposal_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_proposal" ADD CONSTRAINT "concept_proposal_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_count" ADD CONSTRAINT "kept_count_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "concept_proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
