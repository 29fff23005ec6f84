-- Nobody is told twice of one comment, whatever the reason; what was decided about it, and what was done to it, is told beside.
DROP INDEX "notification_comment_key";
CREATE UNIQUE INDEX "notification_comment_key" ON "notification" ("member_id", "comment_id")
  WHERE "decision_id" IS NULL AND "thread_event_id" IS NULL;
