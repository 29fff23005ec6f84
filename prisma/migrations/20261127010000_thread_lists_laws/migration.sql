-- A page of the conversations about an essay or a question is read from one of these, however many there are: each begins
-- with the subject and what is pinned, as the orders of the list do.
CREATE INDEX "thread_by_talk_idx" ON "thread" (coalesce("essay_id", "question_id"),
  coalesce("pinned_at", '-infinity'::timestamptz), coalesce("last_comment_at", 'infinity'::timestamptz), "id");
CREATE INDEX "thread_by_age_idx" ON "thread" (coalesce("essay_id", "question_id"),
  coalesce("pinned_at", '-infinity'::timestamptz), "created_at", "id");
CREATE INDEX "thread_by_replies_idx" ON "thread" (coalesce("essay_id", "question_id"),
  coalesce("pinned_at", '-infinity'::timestamptz), "comment_count",
  coalesce("last_comment_at", 'infinity'::timestamptz), "id");
