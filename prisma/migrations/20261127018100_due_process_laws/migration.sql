-- What the schema language cannot say of due process.

-- Where the matters of before came from, and what came of them.
UPDATE "case" c SET "sources" = CASE
  WHEN EXISTS (SELECT FROM "report" r WHERE r."case_id" = c."id") THEN ARRAY['REPORTED']::"case_source"[]
  ELSE ARRAY['HELD']::"case_source"[] END;
UPDATE "report" r SET "outcome" = (
  SELECT d."kind" FROM "decision" d
  WHERE d."case_id" = r."case_id" AND d."reverses_id" IS NULL
    AND d."kind" IN ('APPROVE', 'DISMISS', 'LIMIT', 'REMOVE')
    AND NOT EXISTS (SELECT FROM "decision" u WHERE u."reverses_id" = d."id")
  ORDER BY d."created_at" DESC, d."id" DESC LIMIT 1)
WHERE EXISTS (SELECT FROM "case" c WHERE c."id" = r."case_id" AND c."state" = 'CLOSED');

-- A value with its length in bytes before it, so that no two rows are written alike; "-" for none.
CREATE FUNCTION measured(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN value IS NULL THEN '-' ELSE octet_length(convert_to(value, 'UTF8')) || ':' || value END
$$;

-- A decision as it is hashed. The same is said in domain/moderation/decision-line.ts, by which it is proved.
CREATE FUNCTION decision_line(d "decision") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(',',
    measured(d."number"::text), measured(d."id"::text), measured(d."kind"::text), measured(d."case_id"::text),
    measured(d."comment_id"::text), measured(d."revision_id"::text), measured(d."decider_id"::text),
    measured(d."author_id"::text), measured(d."rule"), measured(d."law"), measured(d."facts"),
    measured(d."explanation"), measured(d."private_note"), measured(d."state_before"::text),
    measured(d."state_after"::text), measured(d."reverses_id"::text), measured(d."request_key"::text),
    measured(d."batch_id"::text), measured(d."auto_found"::text), measured(d."auto_decided"::text),
    measured(to_char(d."expires_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    measured(to_char(d."created_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    measured(d."previous_hash"))
$$;

CREATE FUNCTION decision_hash(d "decision") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(decision_line(d), 'UTF8')), 'hex')
$$;

-- The decisions of before, chained as they came.
ALTER TABLE "decision" DISABLE TRIGGER "decision_is_append_only";
DO $$
DECLARE
  one "decision";
  place integer := 0;
  last text := '';
BEGIN
  FOR one IN SELECT * FROM "decision" ORDER BY "created_at", "id" LOOP
    place := place + 1;
    one."number" := place;
    one."previous_hash" := last;
    last := decision_hash(one);
    UPDATE "decision" SET "number" = one."number", "previous_hash" = one."previous_hash", "hash" = last
    WHERE "id" = one."id";
  END LOOP;
END
$$;
ALTER TABLE "decision" ENABLE TRIGGER "decision_is_append_only";
CREATE UNIQUE INDEX "decision_number_key" ON "decision"("number");

-- Whoever decides waits for the decision before: the chain has one end. What was given as number or hash is not taken.
CREATE FUNCTION chain_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place integer;
  last text;
BEGIN
  PERFORM pg_advisory_xact_lock(26, 1);
  SELECT "number", "hash" INTO place, last FROM "decision" ORDER BY "number" DESC LIMIT 1;
  NEW."number" := coalesce(place, 0) + 1;
  NEW."previous_hash" := coalesce(last, '');
  NEW."hash" := decision_hash(NEW);
  RETURN NEW;
END
$$;
CREATE TRIGGER "decision_is_chained" BEFORE INSERT ON "decision"
  FOR EACH ROW EXECUTE FUNCTION chain_decision();

-- That a warning was read is evidence.
CREATE TRIGGER "acknowledgement_is_append_only" BEFORE UPDATE OR DELETE ON "acknowledgement"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "acknowledgement_is_not_truncated" BEFORE TRUNCATE ON "acknowledgement"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A note may only be emptied, when whom it is about is erased.
CREATE TRIGGER "member_note_is_append_only" BEFORE UPDATE ON "member_note"
  FOR EACH ROW WHEN (
    (NEW."words" <> '' AND NEW."words" <> OLD."words")
    OR (NEW."id", NEW."member_id", NEW."writer_id", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."member_id", OLD."writer_id", OLD."created_at"))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "member_note_is_kept" BEFORE DELETE ON "member_note"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "member_note_is_not_truncated" BEFORE TRUNCATE ON "member_note"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was appealed, and how it ended, stays.
CREATE TRIGGER "appeal_ends_once" BEFORE UPDATE ON "appeal"
  FOR EACH ROW WHEN (
    OLD."closed_at" IS NOT NULL
    OR (NEW."id", NEW."decision_id", NEW."appellant_id", NEW."is_reporters", NEW."words", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."decision_id", OLD."appellant_id", OLD."is_reporters", OLD."words", OLD."created_at"))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "appeal_is_kept" BEFORE DELETE ON "appeal"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "appeal_is_not_truncated" BEFORE TRUNCATE ON "appeal"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_is_bounded" CHECK (char_length("words") BETWEEN 1 AND 2000);
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_is_closed_or_not"
  CHECK (("state" IN ('OPEN', 'CLAIMED')) = ("closed_at" IS NULL));
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_has_its_reviewer"
  CHECK ("state" IN ('OPEN', 'WITHDRAWN') OR "reviewer_id" IS NOT NULL);
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_is_overturned_by_a_decision"
  CHECK (("state" = 'OVERTURNED') = ("answered_by_id" IS NOT NULL));

-- At each comment the sanctions of whoever writes it are looked up; there are few.
CREATE INDEX "decision_sanction_idx" ON "decision" ("author_id") WHERE "kind" IN ('SLOW', 'WARN', 'PREMOD');
