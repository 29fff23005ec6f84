-- CreateIndex
CREATE INDEX "case_comment_id_idx" ON "case"("comment_id");

-- CreateIndex
CREATE INDEX "decision_created_at_idx" ON "decision"("created_at");
