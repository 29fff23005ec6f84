-- What the schema language cannot say of editing.

-- The words of a comment are never rewritten, nor the warning before them; both may only be emptied, when they must go.
DROP TRIGGER "comment_revision_is_immutable" ON "comment_revision";
CREATE TRIGGER "comment_revision_is_immutable" BEFORE UPDATE ON "comment_revision"
  FOR EACH ROW WHEN (
    NEW."markdown" <> '' OR NEW."html" <> '' OR NEW."content_note" <> ''
    OR (NEW."id", NEW."comment_id", NEW."number", NEW."is_held", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."comment_id", OLD."number", OLD."is_held", OLD."created_at")
  )
  EXECUTE FUNCTION refuse_change();
