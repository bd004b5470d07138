-- The search configuration of a language tag; a language that PostgreSQL has no stemmer for is taken word by word.
create function search_language(tag text) returns regconfig language sql immutable strict parallel safe as $$
  select case lower(split_part(tag, '-', 1))
    when 'ar' then 'pg_catalog.arabic'::regconfig
    when 'ca' then 'pg_catalog.catalan'::regconfig
    when 'da' then 'pg_catalog.danish'::regconfig
    when 'de' then 'pg_catalog.german'::regconfig
    when 'el' then 'pg_catalog.greek'::regconfig
    when 'en' then 'pg_catalog.english'::regconfig
    when 'es' then 'pg_catalog.spanish'::regconfig
    when 'eu' then 'pg_catalog.basque'::regconfig
    when 'fi' then 'pg_catalog.finnish'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig
    when 'ga' then 'pg_catalog.irish'::regconfig
    when 'hi' then 'pg_catalog.hindi'::regconfig
    when 'hu' then 'pg_catalog.hungarian'::regconfig
    when 'hy' then 'pg_catalog.armenian'::regconfig
    when 'id' then 'pg_catalog.indonesian'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig
    when 'lt' then 'pg_catalog.lithuanian'::regconfig
    when 'nb' then 'pg_catalog.norwegian'::regconfig
    when 'ne' then 'pg_catalog.nepali'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig
    when 'nn' then 'pg_catalog.norwegian'::regconfig
    when 'no' then 'pg_catalog.norwegian'::regconfig
    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'ro' then 'pg_catalog.romanian'::regconfig
    when 'ru' then 'pg_catalog.russian'::regconfig
    when 'sr' then 'pg_catalog.serbian'::regconfig
    when 'sv' then 'pg_catalog.swedish'::regconfig
    when 'ta' then 'pg_catalog.tamil'::regconfig
    when 'tr' then 'pg_catalog.turkish'::regconfig
    when 'yi' then 'pg_catalog.yiddish'::regconfig
    else 'pg_catalog.simple'::regconfig
  end
$$;
--> statement-breakpoint
-- What a search looks in: what the claim says before all else, each word as it stands and as its language bends it, and
-- pairs of letters where words are not set apart. An apostrophe is one however it is typed.
create function search_vector(tag text, wording text, words text, pairs text) returns tsvector
language sql immutable strict parallel safe as $$
  select setweight(to_tsvector('pg_catalog.simple', said), 'A')
    || setweight(to_tsvector(public.search_language(tag), said), 'A')
    || to_tsvector('pg_catalog.simple', around)
    || to_tsvector(public.search_language(tag), around)
    || array_to_tsvector(string_to_array(pairs, ' '))
  from (select translate(wording, '’ʼ', ''''''), translate(words, '’ʼ', '''''')) as plain (said, around)
$$;
--> statement-breakpoint
-- A word's letters three by three, as pg_trgm takes them. That extension sees ASCII alone where the database's LC_CTYPE
-- is C, as it is in the one that Stet brings along; this sees every script everywhere.
create function letter_threes(word text) returns text[] language sql immutable strict parallel safe as $$
  select array_agg(distinct substr('__' || word || '_', place, 3)) from generate_series(1, length(word) + 1) place
$$;
--> statement-breakpoint
CREATE TYPE "public"."notice_kind" AS ENUM('evidence removed', 'evidence changed', 'article revised', 'sibling corrected');--> statement-breakpoint
CREATE TABLE "notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"claim_number" integer NOT NULL,
	"kind" "notice_kind" NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"is_settled" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_article" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"outlet" text NOT NULL,
	"language" text NOT NULL,
	"confirmed" integer NOT NULL,
	"disputed" integer NOT NULL,
	"unconfirmed" integer NOT NULL,
	"being_checked" integer NOT NULL,
	"first_published_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "published_article_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "published_claim" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"wording" text NOT NULL,
	"quotation" text NOT NULL,
	"language" text NOT NULL,
	"said" "verdict",
	"so" "verdict",
	"verdict" "verdict" NOT NULL,
	"speaker" text,
	"speaker_name" text,
	"speaker_kind" "source_kind",
	"as_of" date NOT NULL,
	"recheck_on" date,
	"first_published_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"words" text NOT NULL,
	"pairs" text DEFAULT '' NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (public.search_vector(language, wording, words, pairs)) STORED NOT NULL,
	CONSTRAINT "published_claim_article_id_number_pk" PRIMARY KEY("article_id","number")
);
--> statement-breakpoint
CREATE TABLE "published_word" (
	"word" text COLLATE "C" PRIMARY KEY NOT NULL,
	"claims" integer NOT NULL,
	"threes" "tsvector" GENERATED ALWAYS AS (array_to_tsvector(public.letter_threes(word))) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retraction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"claim_number" integer,
	"edition_number" integer,
	"reason" text NOT NULL,
	"retracted_at" timestamp with time zone NOT NULL,
	"retracted_by" uuid NOT NULL,
	CONSTRAINT "retraction_once" UNIQUE NULLS NOT DISTINCT("article_id","claim_number"),
	CONSTRAINT "retraction_of_a_claim_has_its_edition" CHECK (("retraction"."claim_number" is null) = ("retraction"."edition_number" is null))
);
--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_article" ADD CONSTRAINT "published_article_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_claim" ADD CONSTRAINT "published_claim_article_id_published_article_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."published_article"("article_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_retracted_by_person_id_fk" FOREIGN KEY ("retracted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notice_standing_once" ON "notice" USING btree ("article_id","claim_number","kind") WHERE not "notice"."is_settled";--> statement-breakpoint
CREATE INDEX "published_article_newest_first" ON "published_article" USING btree ("published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "published_article_first" ON "published_article" USING btree ("first_published_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "published_claim_newest" ON "published_claim" USING btree ("published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST,"number");--> statement-breakpoint
CREATE INDEX "published_claim_of_verdict" ON "published_claim" USING btree ("verdict","published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST,"number");--> statement-breakpoint
CREATE INDEX "published_claim_of_speaker" ON "published_claim" USING btree ("speaker","published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST,"number");--> statement-breakpoint
CREATE INDEX "published_claim_found" ON "published_claim" USING gin ("search");--> statement-breakpoint
CREATE INDEX "published_word_alike" ON "published_word" USING gin ("threes");--> statement-breakpoint
CREATE INDEX "retraction_of_slug" ON "retraction" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "retraction_newest_first" ON "retraction" USING btree ("retracted_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "edition_corrections" ON "edition" USING btree ("published_at" DESC NULLS FIRST) WHERE "edition"."correction_kind" is not null;
--> statement-breakpoint
create trigger retraction_is_immutable before update or delete or truncate on retraction
  for each statement execute function refuse_change();
--> statement-breakpoint
-- The words of a claim as they stand there. Digits are never mistyped into others.
create function mistypable_words(words text) returns setof text language sql immutable strict parallel safe as $$
  select word from unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', translate(words, '’ʼ', '''''')))) as word
  where length(word) between 4 and 40 and word !~ '[0-9./@_]'
$$;
--> statement-breakpoint
-- The words of published claims, each with how many hold it; one that none holds any more goes. One publication at a
-- time until it is committed, or two would wait for each other's words in a circle.
create function count_published_words() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7383812);
  if tg_op = 'INSERT' then
    insert into published_word (word, claims)
    select word, count(*) from changed, mistypable_words(changed.words) as word group by word
    on conflict (word) do update set claims = published_word.claims + excluded.claims;
  else
    update published_word set claims = published_word.claims - gone.claims
    from (select word, count(*) as claims from changed, mistypable_words(changed.words) as word group by word) gone
    where published_word.word = gone.word;
    delete from published_word where claims <= 0;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger published_claim_words after insert on published_claim referencing new table as changed
  for each statement execute function count_published_words();
--> statement-breakpoint
create trigger published_claim_words_gone after delete on published_claim referencing old table as changed
  for each statement execute function count_published_words();
