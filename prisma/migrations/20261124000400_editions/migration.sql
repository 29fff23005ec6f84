-- AlterTable
ALTER TABLE "essay" ADD COLUMN     "first_published" TEXT,
ADD COLUMN     "revised_on" DATE;
