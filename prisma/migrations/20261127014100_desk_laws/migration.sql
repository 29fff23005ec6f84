-- What its owner has not looked at for longest, without sorting a long book.
CREATE INDEX "bookmark_unseen_idx" ON "bookmark" ("member_id", (coalesce("seen_at", "created_at")))
  WHERE "removed_at" IS NULL;
