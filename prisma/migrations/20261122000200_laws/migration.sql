-- What the schema language cannot say.

-- The library is one row.
ALTER TABLE "library" ADD CONSTRAINT "library_is_one" CHECK ("id" = 1);
INSERT INTO "library" ("id", "updated_at") VALUES (1, now());

-- One conversation opens with one comment.
CREATE UNIQUE INDEX "comment_opening_key" ON "comment" ("thread_id") WHERE "parent_id" IS NULL;

-- One open case for each comment.
CREATE UNIQUE INDEX "case_open_key" ON "case" ("comment_id") WHERE "state" <> 'CLOSED';

-- A pseudonym is one person's, however it is written.
CREATE UNIQUE INDEX "member_handle_fold_key" ON "member" (lower("handle"));

-- Addresses are stored in one form.
ALTER TABLE "member" ADD CONSTRAINT "member_email_folded" CHECK ("email" = lower("email"));

-- A passage is a stretch of text.
ALTER TABLE "passage" ADD CONSTRAINT "passage_is_a_stretch" CHECK ("start" >= 0 AND "end" > "start");

-- Rows that are evidence are never rewritten.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "decision_is_append_only" BEFORE UPDATE OR DELETE ON "decision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "decision_is_not_truncated" BEFORE TRUNCATE ON "decision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "statement_is_append_only" BEFORE UPDATE OR DELETE ON "statement_of_reasons"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "revision_is_immutable" BEFORE UPDATE OR DELETE ON "revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "passage_is_immutable" BEFORE UPDATE ON "passage"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "comment_revision_is_immutable" BEFORE UPDATE ON "comment_revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Nobody is told twice of one comment for one reason.
CREATE UNIQUE INDEX "notification_comment_key" ON "notification" ("member_id", "comment_id", "reason")
  WHERE "decision_id" IS NULL;
