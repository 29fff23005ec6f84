-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "erases" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "salt" TEXT,
ADD COLUMN     "words_hash" TEXT;

