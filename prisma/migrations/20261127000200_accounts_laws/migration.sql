-- What the schema language cannot say of accounts.

-- Look-alike handles are one handle; of those that exist, the oldest keeps the place.
WITH folded AS (
  SELECT "id", "created_at",
    replace(replace(translate(regexp_replace(lower("handle"), '[-_]', '', 'g'), '01i3457', 'olleast'), 'rn', 'm'), 'vv', 'w') AS skeleton
  FROM "member" WHERE "handle" IS NOT NULL
), oldest AS (
  SELECT DISTINCT ON (skeleton) "id", skeleton FROM folded ORDER BY skeleton, "created_at", "id"
)
UPDATE "member" SET "handle_skeleton" = oldest.skeleton FROM oldest WHERE "member"."id" = oldest."id";

-- Nobody mutes themself.
ALTER TABLE "mute" ADD CONSTRAINT "mute_is_of_another" CHECK ("member_id" <> "muted_id");

-- An invitation lets in so many and no more.
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_has_uses" CHECK ("uses_max" > 0 AND "uses" BETWEEN 0 AND "uses_max");

-- A request is somebody's unless it is to sign in.
ALTER TABLE "sign_in_request" ADD CONSTRAINT "sign_in_request_is_of_a_member"
  CHECK ("purpose" = 'SIGN_IN' OR "member_id" IS NOT NULL);

-- Whoever is erased has no address, no name and no office.
ALTER TABLE "member" ADD CONSTRAINT "member_erased_is_nobody" CHECK (
  "erased_at" IS NULL
  OR ("email" IS NULL AND "handle" IS NULL AND "handle_skeleton" IS NULL AND "display_name" = '' AND "bio" = ''
    AND "pronouns" = '' AND cardinality("roles") = 0)
);

-- What people with an office did to accounts is evidence.
CREATE TRIGGER "account_event_is_append_only" BEFORE UPDATE OR DELETE ON "account_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "account_event_is_not_truncated" BEFORE TRUNCATE ON "account_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The words of a comment are never rewritten; they may only be emptied, when they must go.
DROP TRIGGER "comment_revision_is_immutable" ON "comment_revision";
CREATE TRIGGER "comment_revision_is_immutable" BEFORE UPDATE ON "comment_revision"
  FOR EACH ROW WHEN (
    NEW."markdown" <> '' OR NEW."html" <> ''
    OR (NEW."id", NEW."comment_id", NEW."number", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."comment_id", OLD."number", OLD."created_at")
  )
  EXECUTE FUNCTION refuse_change();
