-- Rows that are evidence are never deleted either, one by one or all at once.

CREATE TRIGGER "comment_revision_is_kept" BEFORE DELETE ON "comment_revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "comment_revision_is_not_truncated" BEFORE TRUNCATE ON "comment_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "statement_is_not_truncated" BEFORE TRUNCATE ON "statement_of_reasons"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "revision_is_not_truncated" BEFORE TRUNCATE ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
