-- What the schema language cannot say of the checks.

-- Words that are emptied leave no print by which somebody could prove what they were.
DROP TRIGGER "comment_revision_is_immutable" ON "comment_revision";
CREATE TRIGGER "comment_revision_is_immutable" BEFORE UPDATE ON "comment_revision"
  FOR EACH ROW WHEN (
    NEW."markdown" <> '' OR NEW."html" <> '' OR NEW."content_note" <> '' OR NEW."words_print" IS NOT NULL
    OR (NEW."id", NEW."comment_id", NEW."number", NEW."is_held", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."comment_id", OLD."number", OLD."is_held", OLD."created_at")
  )
  EXECUTE FUNCTION refuse_change();

-- Results name the version by which they were found: what was in force stays what it was.
CREATE TRIGGER "check_settings_in_force_stay" BEFORE UPDATE OR DELETE ON "check_settings"
  FOR EACH ROW WHEN (OLD."in_force_at" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "check_settings_are_not_truncated" BEFORE TRUNCATE ON "check_settings"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "word_filter" ADD CONSTRAINT "word_filter_is_one" CHECK ("id" = 1);
INSERT INTO "word_filter" ("id") VALUES (1);
