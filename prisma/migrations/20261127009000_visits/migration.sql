-- CreateTable
CREATE TABLE "thread_visit" (
    "member_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "since_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "open_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_visit_pkey" PRIMARY KEY ("member_id","thread_id")
);

-- CreateTable
CREATE TABLE "folded_branch" (
    "member_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "folded_branch_pkey" PRIMARY KEY ("member_id","comment_id")
);

-- CreateIndex
CREATE INDEX "thread_visit_thread_id_idx" ON "thread_visit"("thread_id");

-- CreateIndex
CREATE INDEX "folded_branch_comment_id_idx" ON "folded_branch"("comment_id");

-- AddForeignKey
ALTER TABLE "thread_visit" ADD CONSTRAINT "thread_visit_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_visit" ADD CONSTRAINT "thread_visit_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folded_branch" ADD CONSTRAINT "folded_branch_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folded_branch" ADD CONSTRAINT "folded_branch_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
