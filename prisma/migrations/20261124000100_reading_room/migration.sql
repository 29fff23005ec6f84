-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "notification_reason" ADD VALUE 'NEW_ESSAY';
ALTER TYPE "notification_reason" ADD VALUE 'AUTHOR_AVAILABLE';

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "reader_settings" JSONB;

-- AlterTable
ALTER TABLE "thread" ADD COLUMN     "question_id" UUID,
ALTER COLUMN "essay_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "library" ADD COLUMN     "languages" TEXT[],
ADD COLUMN     "navigation" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "author" ADD COLUMN     "account" TEXT;

-- AlterTable
ALTER TABLE "essay" ADD COLUMN     "scheduled_for" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "author_id" UUID,
ADD COLUMN     "essay_id" UUID,
ALTER COLUMN "comment_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "concept" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "also_known_as" TEXT[],
    "see_also" TEXT[],
    "stages" TEXT[],
    "markdown" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concept_mention" (
    "id" UUID NOT NULL,
    "concept_id" UUID NOT NULL,
    "essay_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "concept_mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concept_trait" (
    "id" UUID NOT NULL,
    "concept_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "trait" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "essay_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quotation" TEXT NOT NULL,

    CONSTRAINT "concept_trait_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "markdown" TEXT NOT NULL DEFAULT '',
    "html" TEXT NOT NULL DEFAULT '',
    "concepts" TEXT[],
    "withdrawn_at" TIMESTAMPTZ(3),
    "discussion_version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_passage" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "essay_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quotation" TEXT NOT NULL,

    CONSTRAINT "question_passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "author_word" (
    "author_id" UUID NOT NULL,
    "availability" "availability" NOT NULL,
    "away_until" DATE,
    "said_by_id" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "author_word_pkey" PRIMARY KEY ("author_id")
);

-- CreateTable
CREATE TABLE "essay_address" (
    "slug" TEXT NOT NULL,
    "essay_id" UUID NOT NULL,

    CONSTRAINT "essay_address_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "essay_preview" (
    "token_hash" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "essay_preview_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "follow" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "series_id" UUID,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading_place" (
    "member_id" UUID NOT NULL,
    "essay_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "revision_id" UUID NOT NULL,
    "offset" INTEGER NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reading_place_pkey" PRIMARY KEY ("member_id","essay_id","device_id")
);

-- CreateTable
CREATE TABLE "read_mark" (
    "member_id" UUID NOT NULL,
    "essay_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "read_mark_pkey" PRIMARY KEY ("member_id","essay_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "concept_slug_key" ON "concept"("slug");

-- CreateIndex
CREATE INDEX "concept_mention_essay_id_idx" ON "concept_mention"("essay_id");

-- CreateIndex
CREATE INDEX "concept_mention_revision_id_idx" ON "concept_mention"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "concept_mention_concept_id_essay_id_start_end_key" ON "concept_mention"("concept_id", "essay_id", "start", "end");

-- CreateIndex
CREATE INDEX "concept_trait_essay_id_idx" ON "concept_trait"("essay_id");

-- CreateIndex
CREATE UNIQUE INDEX "concept_trait_concept_id_trait_key" ON "concept_trait"("concept_id", "trait");

-- CreateIndex
CREATE UNIQUE INDEX "question_slug_key" ON "question"("slug");

-- CreateIndex
CREATE INDEX "question_passage_essay_id_idx" ON "question_passage"("essay_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_passage_question_id_place_key" ON "question_passage"("question_id", "place");

-- CreateIndex
CREATE INDEX "author_word_said_by_id_idx" ON "author_word"("said_by_id");

-- CreateIndex
CREATE INDEX "essay_address_essay_id_idx" ON "essay_address"("essay_id");

-- CreateIndex
CREATE INDEX "follow_series_id_idx" ON "follow"("series_id");

-- CreateIndex
CREATE INDEX "follow_author_id_idx" ON "follow"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_member_id_series_id_key" ON "follow"("member_id", "series_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_member_id_author_id_key" ON "follow"("member_id", "author_id");

-- CreateIndex
CREATE INDEX "reading_place_essay_id_idx" ON "reading_place"("essay_id");

-- CreateIndex
CREATE INDEX "reading_place_revision_id_idx" ON "reading_place"("revision_id");

-- CreateIndex
CREATE INDEX "read_mark_essay_id_idx" ON "read_mark"("essay_id");

-- CreateIndex
CREATE INDEX "thread_question_id_last_comment_at_idx" ON "thread"("question_id", "last_comment_at" DESC);

-- AddForeignKey
ALTER TABLE "concept_mention" ADD CONSTRAINT "concept_mention_concept_id_fkey" FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_mention" ADD CONSTRAINT "concept_mention_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_mention" ADD CONSTRAINT "concept_mention_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_trait" ADD CONSTRAINT "concept_trait_concept_id_fkey" FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_trait" ADD CONSTRAINT "concept_trait_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_passage" ADD CONSTRAINT "question_passage_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_passage" ADD CONSTRAINT "question_passage_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_word" ADD CONSTRAINT "author_word_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_word" ADD CONSTRAINT "author_word_said_by_id_fkey" FOREIGN KEY ("said_by_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "essay_address" ADD CONSTRAINT "essay_address_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_place" ADD CONSTRAINT "reading_place_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_place" ADD CONSTRAINT "reading_place_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_place" ADD CONSTRAINT "reading_place_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_essay_id_fkey" FOREIGN KEY ("essay_id") REFERENCES "essay"("id") ON DELETE CASCADE ON UPDATE CASCADE;
