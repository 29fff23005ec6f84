-- What keeps the counters of conversations. A comment is present when everyone may read it, or when a present reply hangs on it.

CREATE FUNCTION comment_is_open("comment") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT $1."visibility" IN ('PUBLISHED', 'LIMITED') AND $1."author_deleted_at" IS NULL AND $1."purged_at" IS NULL
$$;

-- A present reply has come to this comment (step 1) or gone from it (step -1): what it answers hears of it only when
-- its own presence changes by that. A loop, for chains of any length.
CREATE FUNCTION count_reply(answered uuid, step integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  at "comment";
BEGIN
  WHILE answered IS NOT NULL LOOP
    UPDATE "comment" SET "reply_count" = "reply_count" + step WHERE "id" = answered RETURNING * INTO at;
    EXIT WHEN comment_is_open(at) OR at."reply_count" <> greatest(step, 0);
    answered := at."parent_id";
  END LOOP;
END
$$;

-- An open comment has come to its conversation (step 1) or gone from it (step -1).
CREATE FUNCTION count_comment(said "comment", step integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "thread" SET
    "comment_count" = "comment_count" + step,
    "last_comment_at" = CASE
      WHEN step = 1 THEN greatest("last_comment_at", said."created_at")
      WHEN "last_comment_at" > said."created_at" THEN "last_comment_at"
      ELSE (
        SELECT c."created_at" FROM "comment" c WHERE c."thread_id" = said."thread_id" AND comment_is_open(c)
        ORDER BY c."created_at" DESC LIMIT 1
      )
    END
  WHERE "id" = said."thread_id";
END
$$;

CREATE FUNCTION place_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."depth" := coalesce((SELECT "depth" + 1 FROM "comment" WHERE "id" = NEW."parent_id"), 0);
  RETURN NEW;
END
$$;

CREATE FUNCTION keep_comment_counters() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was_open boolean := TG_OP <> 'INSERT' AND comment_is_open(OLD);
  is_open boolean := TG_OP <> 'DELETE' AND comment_is_open(NEW);
  was_present boolean := was_open OR (TG_OP <> 'INSERT' AND OLD."reply_count" > 0);
  is_present boolean := is_open OR (TG_OP <> 'DELETE' AND NEW."reply_count" > 0);
  has_moved boolean := TG_OP = 'UPDATE' AND OLD."parent_id" IS DISTINCT FROM NEW."parent_id";
  has_left boolean := TG_OP = 'UPDATE' AND OLD."thread_id" <> NEW."thread_id";
BEGIN
  IF was_open AND (has_left OR NOT is_open) THEN PERFORM count_comment(OLD, -1); END IF;
  IF is_open AND (has_left OR NOT was_open) THEN PERFORM count_comment(NEW, 1); END IF;
  IF was_present AND (has_moved OR NOT is_present) THEN PERFORM count_reply(OLD."parent_id", -1); END IF;
  IF is_present AND (has_moved OR NOT was_present) THEN PERFORM count_reply(NEW."parent_id", 1); END IF;
  IF has_moved AND OLD."depth" <> NEW."depth" THEN
    WITH RECURSIVE "below" AS (
      SELECT c."id", NEW."depth" + 1 AS "depth" FROM "comment" c WHERE c."parent_id" = NEW."id"
      UNION ALL
      SELECT c."id", b."depth" + 1 FROM "comment" c JOIN "below" b ON c."parent_id" = b."id"
    )
    UPDATE "comment" c SET "depth" = b."depth" FROM "below" b WHERE c."id" = b."id";
  END IF;
  RETURN NULL;
END
$$;

-- What stands already: depths from above, presence from below.
WITH RECURSIVE "placed" AS (
  SELECT "id", 0 AS "depth" FROM "comment" WHERE "parent_id" IS NULL
  UNION ALL
  SELECT c."id", p."depth" + 1 FROM "comment" c JOIN "placed" p ON c."parent_id" = p."id"
)
UPDATE "comment" c SET "depth" = p."depth" FROM "placed" p WHERE c."id" = p."id" AND p."depth" > 0;

WITH RECURSIVE "present" AS (
  SELECT c."id", c."parent_id" FROM "comment" c WHERE comment_is_open(c)
  UNION
  SELECT c."id", c."parent_id" FROM "comment" c JOIN "present" p ON c."id" = p."parent_id"
), "counted" AS (
  SELECT "parent_id", count(*) AS "replies" FROM "present" WHERE "parent_id" IS NOT NULL GROUP BY "parent_id"
)
UPDATE "comment" c SET "reply_count" = n."replies" FROM "counted" n WHERE c."id" = n."parent_id";

CREATE TRIGGER "comment_is_placed" BEFORE INSERT OR UPDATE OF "parent_id" ON "comment"
  FOR EACH ROW EXECUTE FUNCTION place_comment();
CREATE TRIGGER "comment_is_counted" AFTER INSERT OR DELETE OR
  UPDATE OF "visibility", "author_deleted_at", "purged_at", "parent_id", "thread_id" ON "comment"
  FOR EACH ROW EXECUTE FUNCTION keep_comment_counters();
