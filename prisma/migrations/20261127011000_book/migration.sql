-- AlterTable
ALTER TABLE "bookmark" ADD COLUMN     "words" tsvector;

-- CreateTable
CREATE TABLE "colour_meaning" (
    "member_id" UUID NOT NULL,
    "colour" "bookmark_colour" NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "colour_meaning_pkey" PRIMARY KEY ("member_id","colour")
);

-- AddForeignKey
ALTER TABLE "colour_meaning" ADD CONSTRAINT "colour_meaning_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
