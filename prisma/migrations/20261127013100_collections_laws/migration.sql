-- What the schema language cannot say of collections and links.

ALTER TABLE "collection" ADD CONSTRAINT "collection_has_a_name" CHECK ("name" <> '');

-- A link is open by its secret alone, and what was taken away is shared with nobody.
ALTER TABLE "collection" ADD CONSTRAINT "collection_link_has_a_secret" CHECK
  (("share" IS NOT DISTINCT FROM 'LINK') = ("token_hash" IS NOT NULL));
ALTER TABLE "collection" ADD CONSTRAINT "collection_removed_is_private" CHECK
  ("removed_at" IS NULL OR "share" IS NULL);

ALTER TABLE "bookmark_link" ADD CONSTRAINT "bookmark_link_has_one_direction" CHECK ("one_id" < "other_id");

-- Whoever chose to show a note chose these very words: others are private until they are chosen too.
CREATE FUNCTION take_back_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "collection_entry" SET "with_note" = false WHERE "bookmark_id" = NEW."id" AND "with_note";
  RETURN NULL;
END
$$;
CREATE TRIGGER "bookmark_note_is_chosen_anew" AFTER UPDATE OF "note" ON "bookmark"
  FOR EACH ROW WHEN (OLD."note" IS DISTINCT FROM NEW."note") EXECUTE FUNCTION take_back_note();
