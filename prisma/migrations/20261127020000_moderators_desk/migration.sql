-- CreateIndex
CREATE INDEX "decision_author_id_number_idx" ON "decision"("author_id", "number" DESC);
