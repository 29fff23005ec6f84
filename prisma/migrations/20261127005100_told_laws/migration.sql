-- What the schema language cannot say of being told.

-- A member follows one thing at a time, and not themself.
ALTER TABLE "follow" DROP CONSTRAINT "follow_has_one_subject";
ALTER TABLE "follow" ADD CONSTRAINT "follow_has_one_subject" CHECK (
  num_nonnulls("series_id", "author_id", "thread_id", "essay_id", "question_id", "concept_id", "followed_id") = 1
);
ALTER TABLE "follow" ADD CONSTRAINT "follow_is_of_another" CHECK ("followed_id" <> "member_id");

-- Nobody is told twice of one comment, whatever the reason; of those that exist, the first stays.
DELETE FROM "notification" later USING "notification" earlier
WHERE later."decision_id" IS NULL AND earlier."decision_id" IS NULL
  AND later."member_id" = earlier."member_id" AND later."comment_id" = earlier."comment_id"
  AND (later."created_at", later."id") > (earlier."created_at", earlier."id");
DROP INDEX "notification_comment_key";
CREATE UNIQUE INDEX "notification_comment_key" ON "notification" ("member_id", "comment_id")
  WHERE "decision_id" IS NULL;

-- Whoever watches hears that something changed among what a member was told, in every instance.
CREATE FUNCTION announce_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('interleaf_told', told."member_id"::text)
  FROM (SELECT DISTINCT "member_id" FROM changed) told;
  RETURN NULL;
END
$$;
CREATE TRIGGER "notification_is_announced" AFTER INSERT ON "notification"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_told();
CREATE TRIGGER "notification_change_is_announced" AFTER UPDATE ON "notification"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_told();
