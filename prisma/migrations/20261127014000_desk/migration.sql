-- AlterTable
ALTER TABLE "member" ADD COLUMN     "revisit_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "bookmark" ADD COLUMN     "seen_at" TIMESTAMPTZ(3);
