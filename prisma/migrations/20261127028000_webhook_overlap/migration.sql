-- AlterTable
ALTER TABLE "webhook" ADD COLUMN     "former_salt" UUID,
ADD COLUMN     "former_until" TIMESTAMPTZ(3);
