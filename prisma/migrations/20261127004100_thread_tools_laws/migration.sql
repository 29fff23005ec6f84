-- What the schema language cannot say of the tools of a thread.

-- A reply stands in the conversation of what it answers. A branch is moved in one statement.
CREATE UNIQUE INDEX "comment_place_key" ON "comment" ("id", "thread_id");
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_stands_beside"
  FOREIGN KEY ("parent_id", "thread_id") REFERENCES "comment" ("id", "thread_id");

-- One waits some time or none, and no conversation goes into itself.
ALTER TABLE "thread" ADD CONSTRAINT "thread_slow_is_a_time" CHECK ("slow_seconds" >= 0);
ALTER TABLE "thread" ADD CONSTRAINT "thread_merged_into_another" CHECK ("merged_into_id" <> "id");

-- What was done to a conversation is evidence; its words may only be emptied, when they must go.
CREATE TRIGGER "thread_event_is_append_only" BEFORE UPDATE ON "thread_event"
  FOR EACH ROW WHEN (
    (NEW."title_before" <> '' AND NEW."title_before" <> OLD."title_before")
    OR (NEW."title_after" <> '' AND NEW."title_after" <> OLD."title_after")
    OR (NEW."reason" <> '' AND NEW."reason" <> OLD."reason")
    OR (NEW."id", NEW."act", NEW."thread_id", NEW."other_thread_id", NEW."comment_id", NEW."actor_id", NEW."is_by_office",
        NEW."before"::text, NEW."after"::text, NEW."reverses_id", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."act", OLD."thread_id", OLD."other_thread_id", OLD."comment_id", OLD."actor_id", OLD."is_by_office",
        OLD."before"::text, OLD."after"::text, OLD."reverses_id", OLD."created_at")
  )
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "thread_event_is_kept" BEFORE DELETE ON "thread_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "thread_event_is_not_truncated" BEFORE TRUNCATE ON "thread_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "moved_comment_is_append_only" BEFORE UPDATE OR DELETE ON "moved_comment"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "moved_comment_is_not_truncated" BEFORE TRUNCATE ON "moved_comment"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
