-- What the schema language cannot say of words that are erased with those that they quote.

-- The free words of a decision, as they are hashed: with a salt, so that nobody who lacks it can try what they were.
CREATE FUNCTION decision_words_hash(d "decision") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(',',
    measured(d."salt"), measured(d."facts"), measured(d."explanation"), measured(d."private_note")), 'UTF8')), 'hex')
$$;

-- A decision as it is hashed. The same is said in domain/moderation/decision-line.ts, by which it is proved. Rows of before
-- have their free words in the line itself; all others the hash of these, which stays when the words go.
CREATE OR REPLACE FUNCTION decision_line(d "decision") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(',',
    measured(d."number"::text), measured(d."id"::text), measured(d."kind"::text), measured(d."case_id"::text),
    measured(d."comment_id"::text), measured(d."revision_id"::text), measured(d."decider_id"::text),
    measured(d."author_id"::text), measured(d."rule"), measured(d."law"),
    CASE WHEN d."words_hash" IS NULL
      THEN concat_ws(',', measured(d."facts"), measured(d."explanation"), measured(d."private_note"))
      ELSE concat_ws(',', measured(d."words_hash"), measured(d."erases")) END,
    measured(d."state_before"::text),
    measured(d."state_after"::text), measured(d."reverses_id"::text), measured(d."request_key"::text),
    measured(d."batch_id"::text), measured(d."auto_found"::text), measured(d."auto_decided"::text),
    measured(to_char(d."expires_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    measured(to_char(d."created_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    measured(d."previous_hash"))
$$;

CREATE OR REPLACE FUNCTION chain_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place integer;
  last text;
BEGIN
  PERFORM pg_advisory_xact_lock(26, 1);
  SELECT "number", "hash" INTO place, last FROM "decision" ORDER BY "number" DESC LIMIT 1;
  NEW."number" := coalesce(place, 0) + 1;
  NEW."previous_hash" := coalesce(last, '');
  NEW."salt" := gen_random_uuid()::text || gen_random_uuid()::text;
  NEW."words_hash" := decision_words_hash(NEW);
  NEW."hash" := decision_hash(NEW);
  RETURN NEW;
END
$$;

-- A row without its free words: what a purge says of each row whose words it took.
CREATE FUNCTION without_words(d "decision") RETURNS "decision" LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  d."facts" := '';
  d."explanation" := '';
  d."private_note" := '';
  d."salt" := NULL;
  RETURN d;
END
$$;
CREATE FUNCTION erased_line(d "decision") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT d."number" || ' ' || decision_hash(without_words(d))
$$;

-- Only a purge erases anything, only in rows before it, only rows that it names, and a row it names is erased when it is committed.
ALTER TABLE "decision" ADD CONSTRAINT "decision_erases_by_purging" CHECK ("erases" = '' OR "kind" = 'PURGE');

-- There are few purges, and each row whose words go asks for them.
CREATE INDEX "decision_purge_idx" ON "decision" ("number") WHERE "kind" = 'PURGE';
CREATE FUNCTION decision_is_erased(d "decision") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "decision" p
    WHERE p."kind" = 'PURGE' AND p."number" > d."number" AND erased_line(d) = ANY (string_to_array(p."erases", E'\n')))
$$;

CREATE FUNCTION keep_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW IS NOT DISTINCT FROM without_words(OLD) AND decision_is_erased(OLD) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of decision are never changed or deleted' USING ERRCODE = 'restrict_violation';
END
$$;
DROP TRIGGER "decision_is_append_only" ON "decision";
CREATE TRIGGER "decision_is_append_only" BEFORE UPDATE ON "decision"
  FOR EACH ROW EXECUTE FUNCTION keep_decision();
CREATE TRIGGER "decision_is_kept" BEFORE DELETE ON "decision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION purge_erases_what_it_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM unnest(string_to_array(NEW."erases", E'\n')) named
    WHERE NOT EXISTS (
      SELECT FROM "decision" d
      WHERE d."number" = split_part(named, ' ', 1)::integer AND d."number" < NEW."number"
        AND d IS NOT DISTINCT FROM without_words(d) AND erased_line(d) = named))
  THEN
    RAISE EXCEPTION 'decision % names words that are left', NEW."number" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER "decision_erases_what_it_names" AFTER INSERT ON "decision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."erases" <> '')
  EXECUTE FUNCTION purge_erases_what_it_names();

-- What the author was told goes with the words of the decision, and not before.
CREATE FUNCTION keep_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."facts" = '' AND (to_jsonb(NEW) - 'facts') = (to_jsonb(OLD) - 'facts')
    AND EXISTS (SELECT FROM "decision" d WHERE d."id" = OLD."decision_id" AND decision_is_erased(d)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of statement_of_reasons are never changed or deleted' USING ERRCODE = 'restrict_violation';
END
$$;
DROP TRIGGER "statement_is_append_only" ON "statement_of_reasons";
CREATE TRIGGER "statement_is_append_only" BEFORE UPDATE ON "statement_of_reasons"
  FOR EACH ROW EXECUTE FUNCTION keep_statement();
CREATE TRIGGER "statement_is_kept" BEFORE DELETE ON "statement_of_reasons"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An appeal is never rewritten: it says something when it comes, and its words may only be emptied.
ALTER TABLE "appeal" DROP CONSTRAINT "appeal_is_bounded";
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_is_bounded" CHECK (char_length("words") <= 2000);
CREATE FUNCTION refuse_silence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % says something', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "appeal_says_something" BEFORE INSERT ON "appeal"
  FOR EACH ROW WHEN (NEW."words" = '') EXECUTE FUNCTION refuse_silence();
DROP TRIGGER "appeal_ends_once" ON "appeal";
CREATE TRIGGER "appeal_ends_once" BEFORE UPDATE ON "appeal"
  FOR EACH ROW WHEN (
    (NEW."words" <> '' AND NEW."words" <> OLD."words")
    OR (OLD."closed_at" IS NOT NULL AND NEW."answer" <> '' AND NEW."answer" <> OLD."answer")
    OR (OLD."closed_at" IS NOT NULL AND
      (NEW."state", NEW."reviewer_id", NEW."claimed_until", NEW."answered_by_id", NEW."closed_at")
        IS DISTINCT FROM (OLD."state", OLD."reviewer_id", OLD."claimed_until", OLD."answered_by_id", OLD."closed_at"))
    OR (NEW."id", NEW."decision_id", NEW."appellant_id", NEW."is_reporters", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."decision_id", OLD."appellant_id", OLD."is_reporters", OLD."created_at"))
  EXECUTE FUNCTION refuse_change();

-- Why somebody with an office did something to an account may quote too: that reason may only be emptied.
DROP TRIGGER "account_event_is_append_only" ON "account_event";
CREATE TRIGGER "account_event_is_append_only" BEFORE UPDATE ON "account_event"
  FOR EACH ROW WHEN (NEW."reason" <> '' OR (to_jsonb(NEW) - 'reason') <> (to_jsonb(OLD) - 'reason'))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "account_event_is_kept" BEFORE DELETE ON "account_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Where a comment's address stands in the words of others, one finds them by it.
CREATE FUNCTION comments_named(words text) RETURNS uuid[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT named[1]::uuid), '{}')
  FROM regexp_matches(lower(words), '/c/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})', 'g') named
$$;
CREATE INDEX "comment_revision_names_idx" ON "comment_revision" USING gin (comments_named("markdown")) WITH (fastupdate = off)
  WHERE "markdown" LIKE '%/c/%';
