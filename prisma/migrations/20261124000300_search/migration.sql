-- CreateEnum
CREATE TYPE "search_kind" AS ENUM ('ESSAY', 'PASSAGE', 'CONCEPT', 'AUTHOR', 'QUESTION');

-- CreateTable
CREATE TABLE "search_entry" (
    "number" SERIAL NOT NULL,
    "kind" "search_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "revision_id" UUID,
    "block" INTEGER NOT NULL DEFAULT 0,
    "start" INTEGER NOT NULL DEFAULT 0,
    "heading" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT,
    "series" TEXT,
    "concepts" TEXT[],
    "year" INTEGER,
    "day" DATE,
    "source" TEXT NOT NULL,
    "words" tsvector NOT NULL,
    "names" tsvector,
    "whole" tsvector,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "search_comment" (
    "number" SERIAL NOT NULL,
    "comment_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_comment_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "search_index" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "configuration" TEXT NOT NULL DEFAULT 'interleaf_simple',
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_index_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_entry_kind_subject_id_block_key" ON "search_entry"("kind", "subject_id", "block");

-- CreateIndex
CREATE UNIQUE INDEX "search_comment_comment_id_key" ON "search_comment"("comment_id");

-- What the schema language cannot say of search.

-- Both are trusted extensions: the owner of the database may create them without being superuser.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- One configuration for each language that PostgreSQL 15 knows: as its own, but blind to accents.
DO $$
DECLARE
  language text;
BEGIN
  FOREACH language IN ARRAY ARRAY[
    'simple', 'arabic', 'armenian', 'basque', 'catalan', 'danish', 'dutch', 'english', 'finnish', 'french', 'german',
    'greek', 'hindi', 'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian', 'nepali', 'norwegian', 'portuguese',
    'romanian', 'russian', 'serbian', 'spanish', 'swedish', 'tamil', 'turkish', 'yiddish'
  ] LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.%I)', 'interleaf_' || language, language);
    EXECUTE format(
      'ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING FOR hword, hword_part, word WITH unaccent, %I',
      'interleaf_' || language,
      CASE language WHEN 'simple' THEN 'simple' ELSE language || '_stem' END
    );
  END LOOP;
END
$$;

-- There is one index, and it says how it was made.
ALTER TABLE "search_index" ADD CONSTRAINT "search_index_is_one" CHECK ("id" = 1);
INSERT INTO "search_index" DEFAULT VALUES;

-- New entries are found at once, not after a list of waiting ones has been read: no fastupdate.
CREATE INDEX "search_entry_passage_words_idx" ON "search_entry" USING gin ("words") WITH (fastupdate = off)
  WHERE "kind" = 'PASSAGE';
CREATE INDEX "search_entry_words_idx" ON "search_entry" USING gin ("words") WITH (fastupdate = off)
  WHERE "kind" <> 'PASSAGE';
CREATE INDEX "search_entry_names_idx" ON "search_entry" USING gin ("names") WITH (fastupdate = off)
  WHERE "kind" <> 'PASSAGE';
CREATE INDEX "search_entry_whole_idx" ON "search_entry" USING gin ("whole") WITH (fastupdate = off)
  WHERE "kind" = 'ESSAY';
CREATE INDEX "search_comment_words_idx" ON "search_comment" USING gin ("words") WITH (fastupdate = off);
CREATE INDEX "search_word_folded_idx" ON "search_word" USING gin ("folded" gin_trgm_ops);

-- Rows are numbered as they are written; 1,024 share a bucket, 8,192 a large one, so that the newest can be asked alone.
CREATE FUNCTION search_buckets("number" integer) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY['=n/' || ("number" >> 10), '=m/' || ("number" >> 13)];

-- A heading of two words is short and so would come before every passage that speaks of them.
CREATE FUNCTION search_fullness("text" text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN least(1, 0.25 + char_length("text") / 120.0);

-- What may be chosen beside the words of an entry, as lexemes.
CREATE FUNCTION search_choices("author" text, "series" text, "concepts" text[], "day" date) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN array_remove(
    ARRAY['=author/' || "author", '=series/' || "series", '=year/' || extract(year FROM "day")]
      || ARRAY(SELECT '=concept/' || "slug" FROM unnest("concepts") "slug"),
    NULL);

-- A text as its words are read, letter by letter as long as before: in lower case, with spaces for all that is neither
-- letter nor digit. PostgreSQL's own parser takes “mirror” with its quotation marks for one word where the locale is C, and
-- lower() leaves letters beyond ASCII alone there: so the collation is one that knows Unicode, whatever the database's.
DO $$
BEGIN
  EXECUTE format(
    'CREATE FUNCTION search_text("text" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format(
      'SELECT regexp_replace(lower("text" COLLATE %I), %L, '' '', ''g'')',
      coalesce(
        (SELECT collname FROM pg_collation WHERE collname IN ('pg_c_utf8', 'und-x-icu')
          AND collnamespace = 'pg_catalog'::regnamespace ORDER BY collname LIMIT 1),
        'default'
      ),
      '[\u0001-\u002f:-@\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u200b\u200e-\u206f\u20a0-\u20cf'
      || '\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\ue000-\uf8ff\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f'
      || '\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff\U0001f000-\U0001faff]'
    )
  );
END
$$;

-- The words of HTML that this program wrote: tags taken out, its five entities read.
CREATE FUNCTION search_plain_text("html" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN replace(replace(replace(replace(replace(
    regexp_replace(regexp_replace("html", '</?(a|em|strong|s|code|sup|sub|span)(\s[^>]*)?>', '', 'g'), '<[^>]*>', ' ', 'g'),
    '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#39;', ''''), '&amp;', '&');

-- What may be found of the library: essays that readers see, as they are now.
CREATE VIEW "searchable_essay" AS
SELECT e."id", e."current_revision_id" AS "revision_id", e."title", coalesce(e."subtitle", '') AS "subtitle",
  a."name" AS "author_name", a."slug" AS "author", s."slug" AS "series", e."published_on" AS "day",
  ARRAY(
    SELECT "slug" FROM unnest(e."concepts") "slug"
    UNION
    SELECT c."slug" FROM "concept_mention" m JOIN "concept" c ON c."id" = m."concept_id" WHERE m."essay_id" = e."id"
    ORDER BY 1
  ) AS "concepts"
FROM "essay" e
  JOIN "author" a ON a."id" = e."author_id"
  LEFT JOIN "series" s ON s."id" = e."series_id"
WHERE e."withdrawn_at" IS NULL AND e."scheduled_for" IS NULL AND e."current_revision_id" IS NOT NULL;

-- Concepts, authors of such essays, and open questions.
CREATE VIEW "searchable_name" AS
SELECT 'CONCEPT'::"search_kind" AS "kind", "id", "term" AS "heading",
  coalesce(array_to_string("also_known_as", ' · '), '') AS "other_names", "text",
  NULL AS "author", ARRAY["slug"] AS "concepts"
FROM "concept"
UNION ALL
SELECT 'AUTHOR', a."id", a."name", '', a."biography", a."slug", '{}'
FROM "author" a
WHERE EXISTS (
  SELECT FROM "essay" e
  WHERE e."author_id" = a."id" AND e."withdrawn_at" IS NULL AND e."scheduled_for" IS NULL
    AND e."current_revision_id" IS NOT NULL
)
UNION ALL
SELECT 'QUESTION', "id", "heading", '', search_plain_text("html"), NULL, coalesce("concepts", '{}')
FROM "question"
WHERE "withdrawn_at" IS NULL;

-- What may be found of comments: published, not folded, not deleted, in the words of today. The title of a
-- conversation goes with the words it was opened with.
CREATE VIEW "searchable_comment" AS
SELECT c."id" AS "comment_id", r."id" AS "revision_id", c."created_at",
  CASE WHEN c."parent_id" IS NULL THEN setweight(to_tsvector(i."configuration", search_text(t."title")), 'A') ELSE ''::tsvector END
    || to_tsvector(i."configuration", search_text(search_plain_text(r."html")))
    || array_to_tsvector(search_choices(NULL, NULL, NULL, (c."created_at" AT TIME ZONE 'UTC')::date)) AS "words"
FROM "comment" c
  JOIN "comment_revision" r ON r."id" = c."current_revision_id"
  JOIN "thread" t ON t."id" = c."thread_id"
  CROSS JOIN (SELECT "configuration"::regconfig FROM "search_index") i
WHERE c."visibility" = 'PUBLISHED' AND c."author_deleted_at" IS NULL AND c."purged_at" IS NULL;

-- In the transaction of every decision, edit and deletion: what may not be found has no row here.
CREATE FUNCTION keep_search_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "search_comment" WHERE "comment_id" = NEW."id";
  INSERT INTO "search_comment" ("number", "comment_id", "revision_id", "words")
    SELECT n, s."comment_id", s."revision_id", s."words" || array_to_tsvector(search_buckets(n::integer))
    FROM "searchable_comment" s, nextval('search_comment_number_seq') n
    WHERE s."comment_id" = NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "comment_is_searched" AFTER INSERT ON "comment"
  FOR EACH ROW EXECUTE FUNCTION keep_search_comment();
CREATE TRIGGER "comment_is_searched_anew" AFTER UPDATE ON "comment"
  FOR EACH ROW WHEN (
    (OLD."visibility", OLD."author_deleted_at", OLD."purged_at", OLD."current_revision_id")
    IS DISTINCT FROM (NEW."visibility", NEW."author_deleted_at", NEW."purged_at", NEW."current_revision_id")
  ) EXECUTE FUNCTION keep_search_comment();
