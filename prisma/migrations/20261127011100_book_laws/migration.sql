-- What the schema language cannot say of a reader's book.

ALTER TABLE "colour_meaning" ADD CONSTRAINT "colour_meaning_says_something" CHECK ("words" <> '');

-- Found by the words as they stand, and by their English stems: essays are written in several languages.
CREATE FUNCTION bookmark_words("quotation" text, "note" text) RETURNS tsvector LANGUAGE sql STABLE
  RETURN to_tsvector('interleaf_simple', search_text("quotation" || ' ' || "note"))
    || to_tsvector('interleaf_english', search_text("quotation" || ' ' || "note"));

-- A passage never changes, so the words of a bookmark change with its note alone.
CREATE FUNCTION keep_bookmark_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."words" := bookmark_words(
    coalesce((SELECT "exact" FROM "passage" WHERE "id" = NEW."passage_id"), ''), NEW."note");
  RETURN NEW;
END
$$;
CREATE TRIGGER "bookmark_is_searched" BEFORE INSERT OR UPDATE OF "note", "passage_id" ON "bookmark"
  FOR EACH ROW EXECUTE FUNCTION keep_bookmark_words();

UPDATE "bookmark" b SET "words" = bookmark_words(
  coalesce((SELECT "exact" FROM "passage" p WHERE p."id" = b."passage_id"), ''), b."note");

-- The first page of a long book, without sorting all of it.
CREATE INDEX "bookmark_newest_idx" ON "bookmark" ("member_id", "created_at" DESC, "id" DESC)
  WHERE "removed_at" IS NULL;
