-- What the schema language cannot say of words that an owner erased for good.

-- When such a decision is committed, no word of its comment is left, in no revision and no evidence of a check.
CREATE FUNCTION purge_leaves_no_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "comment" c WHERE c."id" = NEW."comment_id" AND c."purged_at" IS NULL)
    OR EXISTS (
      SELECT FROM "comment_revision" r LEFT JOIN "check_result" k ON k."revision_id" = r."id"
      WHERE r."comment_id" = NEW."comment_id"
        AND (r."markdown" <> '' OR r."html" <> '' OR r."content_note" <> '' OR r."words_print" IS NOT NULL
          OR k."evidence" <> ''))
  THEN
    RAISE EXCEPTION 'words of comment % are left', NEW."comment_id" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER "decision_purges_whole" AFTER INSERT ON "decision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."kind" = 'PURGE')
  EXECUTE FUNCTION purge_leaves_no_words();

-- Nothing brings them back: the comment stays purged, and gets no further words.
CREATE FUNCTION keep_purged() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  about uuid := CASE TG_TABLE_NAME WHEN 'comment' THEN (to_jsonb(NEW) ->> 'id')::uuid
    ELSE (to_jsonb(NEW) ->> 'comment_id')::uuid END;
BEGIN
  IF EXISTS (SELECT FROM "decision" d WHERE d."comment_id" = about AND d."kind" = 'PURGE') THEN
    RAISE EXCEPTION 'comment % was purged', about USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "comment_stays_purged" BEFORE UPDATE OF "purged_at" ON "comment"
  FOR EACH ROW WHEN (OLD."purged_at" IS NOT NULL AND NEW."purged_at" IS NULL)
  EXECUTE FUNCTION keep_purged();
CREATE TRIGGER "comment_revision_is_of_no_purged" BEFORE INSERT ON "comment_revision"
  FOR EACH ROW WHEN (NEW."markdown" <> '') EXECUTE FUNCTION keep_purged();
