-- What the schema language cannot say of what is outside.

-- New words are asked about in one place.
CREATE UNIQUE INDEX "webhook_check_is_one" ON "webhook" ("use") WHERE "use" = 'CHECK';
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_is_small"
  CHECK (octet_length("body"::text) <= 4000);

-- What stands in the place of other words stays so, as the words do.
DROP TRIGGER "comment_revision_is_immutable" ON "comment_revision";
CREATE TRIGGER "comment_revision_is_immutable" BEFORE UPDATE ON "comment_revision"
  FOR EACH ROW WHEN (
    NEW."markdown" <> '' OR NEW."html" <> '' OR NEW."content_note" <> '' OR NEW."words_print" IS NOT NULL
    OR (NEW."id", NEW."comment_id", NEW."number", NEW."is_held", NEW."instead_of_id", NEW."created_at")
      IS DISTINCT FROM
      (OLD."id", OLD."comment_id", OLD."number", OLD."is_held", OLD."instead_of_id", OLD."created_at")
  )
  EXECUTE FUNCTION refuse_change();
