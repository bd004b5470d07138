CREATE TYPE "public"."anchor_settlement" AS ENUM('kept', 'accepted', 'placed', 'overtaken');--> statement-breakpoint
CREATE TYPE "public"."anchor_state" AS ENUM('exact', 'moved', 'reworded', 'changed', 'lost');--> statement-breakpoint
CREATE TYPE "public"."descent" AS ENUM('split', 'merge');--> statement-breakpoint
CREATE TABLE "claim_descent" (
	"from_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"descent" "descent" NOT NULL,
	CONSTRAINT "claim_descent_from_id_into_id_pk" PRIMARY KEY("from_id","into_id")
);
--> statement-breakpoint
CREATE TABLE "edition_ground" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"revision_id" uuid NOT NULL,
	"anchors" jsonb NOT NULL,
	CONSTRAINT "edition_ground_article_id_number_pk" PRIMARY KEY("article_id","number")
);
--> statement-breakpoint
CREATE TABLE "reanchoring" (
	"claim_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"state" "anchor_state" NOT NULL,
	"score" real,
	"differences" jsonb NOT NULL,
	"candidates" jsonb NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"settlement" "anchor_settlement",
	CONSTRAINT "reanchoring_claim_id_revision_id_pk" PRIMARY KEY("claim_id","revision_id"),
	CONSTRAINT "reanchoring_is_settled_whole" CHECK (("reanchoring"."settled_at" is null) = ("reanchoring"."settlement" is null))
);
--> statement-breakpoint
CREATE TABLE "shortcut_setting" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"is_off" boolean NOT NULL,
	"keys" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_descent" ADD CONSTRAINT "claim_descent_from_id_claim_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_descent" ADD CONSTRAINT "claim_descent_into_id_claim_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_ground" ADD CONSTRAINT "edition_ground_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_ground" ADD CONSTRAINT "edition_ground_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanchoring" ADD CONSTRAINT "reanchoring_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanchoring" ADD CONSTRAINT "reanchoring_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanchoring" ADD CONSTRAINT "reanchoring_settled_by_person_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortcut_setting" ADD CONSTRAINT "shortcut_setting_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_descent_into_id_index" ON "claim_descent" USING btree ("into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reanchoring_once" ON "reanchoring" USING btree ("claim_id") WHERE "reanchoring"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "reanchoring_revision_id_index" ON "reanchoring" USING btree ("revision_id");
--> statement-breakpoint
create trigger edition_ground_is_immutable before update or delete or truncate on edition_ground
  for each statement execute function refuse_change();
--> statement-breakpoint
-- An open proposal follows its claim's version where the words of the article were found again and the statement is the
-- same: by one, and under the claim's lock. It never comes to be about a claim that changed in between.
create function follow_the_claim() returns trigger language plpgsql as $$
begin
  if new.claim_version <> old.claim_version + 1
      or new.claim_version <> (select version from claim where id = new.claim_id) then
    raise exception 'a proposal follows its claim step by step' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger proposal_follows_its_claim before update on proposal
  for each row when (new.claim_version <> old.claim_version) execute function follow_the_claim();
--> statement-breakpoint
-- What lies under the editions from before. No text was revised and nothing moved then, so the order of the log says which
-- claims were live when each was published. An edition that a retraction made lies on the same as the one before it.
insert into edition_ground (article_id, number, revision_id, anchors)
select e.article_id, e.number, r.id, coalesce((
  select jsonb_agg(jsonb_build_object('claimNumber', c.number, 'start', a.starts_at, 'end', a.ends_at) order by c.number)
  from claim c
  join anchor a on a.claim_id = c.id and a.revision_id = r.id
  where exists (
      select from log_entry l where l.claim_id = c.id and l.type = 'claim.extracted' and l.seq < published.seq)
    and not exists (
      select from log_entry l where l.claim_id = c.id and l.type = 'claim.withdrawn' and l.seq < published.seq)
), '[]')
from edition e
join revision r on r.article_id = e.article_id and r.number = (e.document::jsonb #>> '{article,revision,number}')::int
cross join lateral (
  select max(l.seq) as seq from log_entry l
  where l.chain = e.article_id::text and l.type = 'edition.published'
    and (l.payload::jsonb ->> 'number')::int <= e.number
    and l.payload::jsonb ->> 'correction' is distinct from 'retraction'
) published;
