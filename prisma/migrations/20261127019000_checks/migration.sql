-- AlterEnum
ALTER TYPE "case_source" ADD VALUE 'FLAGGED';

-- AlterTable
ALTER TABLE "comment_revision" ADD COLUMN     "words_print" TEXT;

-- CreateTable
CREATE TABLE "check_settings" (
    "version" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,
    "trial" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "in_force_at" TIMESTAMPTZ(3),

    CONSTRAINT "check_settings_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "word_filter" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "approved" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "learned_to" INTEGER NOT NULL DEFAULT 0,
    "reset_to" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "word_filter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learned_word" (
    "print" BIGINT NOT NULL,
    "approved" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "learned_word_pkey" PRIMARY KEY ("print")
);

-- CreateIndex
CREATE INDEX "comment_author_id_created_at_idx" ON "comment"("author_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_revision_words_print_idx" ON "comment_revision"("words_print");
