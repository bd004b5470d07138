CREATE TYPE "public"."set_aside_reason" AS ENUM('opinion', 'context', 'rhetoric', 'undated forecast', 'not ours');--> statement-breakpoint
CREATE TYPE "public"."claim_kind" AS ENUM('fact', 'figure', 'quote', 'prediction');--> statement-breakpoint
CREATE TYPE "public"."correction_kind" AS ENUM('typo', 'clarification', 'addition', 'update', 'correction', 'retraction');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('quotation', 'observation', 'link');--> statement-breakpoint
CREATE TYPE "public"."pin_state" AS ENUM('transcribed', 'broken');--> statement-breakpoint
CREATE TYPE "public"."proximity" AS ENUM('primary', 'secondary');--> statement-breakpoint
CREATE TYPE "public"."question" AS ENUM('said', 'so');--> statement-breakpoint
CREATE TYPE "public"."stance" AS ENUM('supports', 'contradicts', 'context');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('reviewer', 'editor', 'admin');--> statement-breakpoint
CREATE TYPE "public"."reliability" AS ENUM('A', 'B', 'C', 'D', 'E', 'F');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('person', 'organisation', 'agency', 'outlet', 'channel', 'document');--> statement-breakpoint
CREATE TYPE "public"."proposal_ending" AS ENUM('sent back', 'content changed');--> statement-breakpoint
CREATE TYPE "public"."verdict" AS ENUM('confirmed', 'disputed', 'unconfirmed');--> statement-breakpoint
CREATE TABLE "article" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"outlet" text NOT NULL,
	"byline" text,
	"url" text,
	"published_on" date,
	"language" text NOT NULL,
	"is_ours" boolean NOT NULL,
	"slug" text,
	"next_claim_number" integer DEFAULT 1 NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid NOT NULL,
	CONSTRAINT "article_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "passage" (
	"id" uuid PRIMARY KEY NOT NULL,
	"revision_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"starts_at" integer NOT NULL,
	"ends_at" integer NOT NULL,
	CONSTRAINT "passage_position_once" UNIQUE("revision_id","position"),
	CONSTRAINT "passage_has_words" CHECK ("passage"."starts_at" >= 0 and "passage"."starts_at" < "passage"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"splitter_version" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid NOT NULL,
	CONSTRAINT "revision_number_once" UNIQUE("article_id","number")
);
--> statement-breakpoint
CREATE TABLE "set_aside" (
	"id" uuid PRIMARY KEY NOT NULL,
	"passage_id" uuid NOT NULL,
	"reason" "set_aside_reason" NOT NULL,
	"note" text,
	"set_aside_at" timestamp with time zone NOT NULL,
	"set_aside_by" uuid NOT NULL,
	"taken_up_at" timestamp with time zone,
	"taken_up_by" uuid
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"due_at" timestamp with time zone,
	"assigned_at" timestamp with time zone NOT NULL,
	"assigned_by" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_reason" text
);
--> statement-breakpoint
CREATE TABLE "anchor" (
	"claim_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"starts_at" integer NOT NULL,
	"ends_at" integer NOT NULL,
	"exact" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	CONSTRAINT "anchor_claim_id_revision_id_pk" PRIMARY KEY("claim_id","revision_id")
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" "claim_kind" NOT NULL,
	"wording" text NOT NULL,
	"due_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"next_evidence_number" integer DEFAULT 1 NOT NULL,
	"extracted_at" timestamp with time zone NOT NULL,
	"extracted_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawn_reason" text,
	CONSTRAINT "claim_number_once" UNIQUE("article_id","number"),
	CONSTRAINT "claim_prediction_is_dated" CHECK (("claim"."kind" = 'prediction') = ("claim"."due_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "claim_editor" (
	"claim_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"first_event" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "claim_editor_claim_id_person_id_pk" PRIMARY KEY("claim_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "hold_back" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"held_back_at" timestamp with time zone NOT NULL,
	"held_back_by" uuid NOT NULL,
	"released_at" timestamp with time zone,
	"released_by" uuid
);
--> statement-breakpoint
CREATE TABLE "hop" (
	"claim_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"source_id" uuid,
	"anonymous_description" text,
	"cue" text,
	"hedge" text,
	CONSTRAINT "hop_claim_id_position_pk" PRIMARY KEY("claim_id","position"),
	CONSTRAINT "hop_is_named_or_described" CHECK (("hop"."source_id" is null) <> ("hop"."anonymous_description" is null))
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"outlet" text NOT NULL,
	"language" text NOT NULL,
	"confirmed" integer NOT NULL,
	"disputed" integer NOT NULL,
	"unconfirmed" integer NOT NULL,
	"being_checked" integer NOT NULL,
	"claim_numbers" integer[] NOT NULL,
	"document" text NOT NULL,
	"sha256" text NOT NULL,
	"correction_kind" "correction_kind",
	"correction_reason" text,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	CONSTRAINT "edition_article_id_number_pk" PRIMARY KEY("article_id","number"),
	CONSTRAINT "edition_explains_itself" CHECK (("edition"."number" = 1) = ("edition"."correction_kind" is null) and ("edition"."number" = 1) = ("edition"."correction_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "evidence_kind" NOT NULL,
	"title" text NOT NULL,
	"source_id" uuid NOT NULL,
	"url" text,
	"locator" text,
	"published_on" date,
	"seen_on" date NOT NULL,
	"proximity" "proximity" NOT NULL,
	"credibility" smallint NOT NULL,
	"attached_at" timestamp with time zone NOT NULL,
	"attached_by" uuid NOT NULL,
	CONSTRAINT "evidence_credibility_is_admiralty" CHECK ("evidence"."credibility" between 1 and 6),
	CONSTRAINT "evidence_link_has_address" CHECK ("evidence"."kind" <> 'link' or "evidence"."url" is not null)
);
--> statement-breakpoint
CREATE TABLE "evidence_link" (
	"claim_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"evidence_id" uuid NOT NULL,
	"question" "question" NOT NULL,
	"stance" "stance" NOT NULL,
	"shows" text NOT NULL,
	"pin_state" "pin_state",
	"pin_text" text,
	"pinned_by" uuid,
	"linked_at" timestamp with time zone NOT NULL,
	"detached_at" timestamp with time zone,
	"detached_by" uuid,
	"detached_reason" text,
	CONSTRAINT "evidence_link_claim_id_number_pk" PRIMARY KEY("claim_id","number"),
	CONSTRAINT "evidence_link_once" UNIQUE("claim_id","evidence_id","question"),
	CONSTRAINT "evidence_link_pin_is_whole" CHECK (("evidence_link"."pin_state" is null) = ("evidence_link"."pin_text" is null))
);
--> statement-breakpoint
CREATE TABLE "log_entry" (
	"chain" text NOT NULL,
	"seq" bigint NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"claim_id" uuid,
	"happened_at" timestamp with time zone NOT NULL,
	"salt" "bytea" NOT NULL,
	"payload" text NOT NULL,
	"payload_hash" "bytea" NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "log_entry_chain_seq_pk" PRIMARY KEY("chain","seq")
);
--> statement-breakpoint
CREATE TABLE "log_head" (
	"chain" text PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom" (
	"is_the_one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"domains" text[] NOT NULL,
	"contact" text NOT NULL,
	"corrections" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "newsroom_is_the_one" CHECK ("newsroom"."is_the_one")
);
--> statement-breakpoint
CREATE TABLE "policy" (
	"version" integer PRIMARY KEY NOT NULL,
	"in_force_from" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "kept_form" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"form" text NOT NULL,
	"path" text NOT NULL,
	"values" jsonb NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "role" NOT NULL,
	"password_hash" text NOT NULL,
	"is_named_in_public" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "person_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" "source_kind" NOT NULL,
	"reliability" "reliability" NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"claim_version" integer NOT NULL,
	"said" "verdict",
	"so" "verdict",
	"rationale" text NOT NULL,
	"in_short" text[] NOT NULL,
	"missing_said" text NOT NULL,
	"missing_so" text NOT NULL,
	"reply" text,
	"as_of" date NOT NULL,
	"recheck_on" date,
	"policy_version" integer NOT NULL,
	"override_reason" text,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"ending" "proposal_ending",
	"ended_by" uuid,
	"ended_reason" text,
	CONSTRAINT "proposal_answers_something" CHECK ("proposal"."said" is not null or "proposal"."so" is not null),
	CONSTRAINT "proposal_ends_whole" CHECK (("proposal"."ended_at" is null) = ("proposal"."ending" is null))
);
--> statement-breakpoint
CREATE TABLE "sign_off" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"policy_version" integer NOT NULL,
	"consented_to" text,
	"signed_off_at" timestamp with time zone NOT NULL,
	"fell_at" timestamp with time zone,
	"fell_cause" text,
	CONSTRAINT "sign_off_proposalId_unique" UNIQUE("proposal_id")
);
--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage" ADD CONSTRAINT "passage_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_passage_id_passage_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_set_aside_by_person_id_fk" FOREIGN KEY ("set_aside_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_taken_up_by_person_id_fk" FOREIGN KEY ("taken_up_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_assigned_by_person_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_extracted_by_person_id_fk" FOREIGN KEY ("extracted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_editor" ADD CONSTRAINT "claim_editor_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_editor" ADD CONSTRAINT "claim_editor_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold_back" ADD CONSTRAINT "hold_back_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold_back" ADD CONSTRAINT "hold_back_held_back_by_person_id_fk" FOREIGN KEY ("held_back_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold_back" ADD CONSTRAINT "hold_back_released_by_person_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hop" ADD CONSTRAINT "hop_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hop" ADD CONSTRAINT "hop_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_attached_by_person_id_fk" FOREIGN KEY ("attached_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_pinned_by_person_id_fk" FOREIGN KEY ("pinned_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_detached_by_person_id_fk" FOREIGN KEY ("detached_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_session" ADD CONSTRAINT "desk_session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_form" ADD CONSTRAINT "kept_form_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_policy_version_policy_version_fk" FOREIGN KEY ("policy_version") REFERENCES "public"."policy"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_policy_version_policy_version_fk" FOREIGN KEY ("policy_version") REFERENCES "public"."policy"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_newest_first" ON "article" USING btree ("added_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "set_aside_once" ON "set_aside" USING btree ("passage_id") WHERE "set_aside"."taken_up_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_once" ON "assignment" USING btree ("claim_id") WHERE "assignment"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "assignment_queue" ON "assignment" USING btree ("person_id","due_at","assigned_at") WHERE "assignment"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "anchor_revision_id_index" ON "anchor" USING btree ("revision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hold_back_once" ON "hold_back" USING btree ("claim_id") WHERE "hold_back"."released_at" is null;--> statement-breakpoint
CREATE INDEX "edition_of_slug" ON "edition" USING btree ("slug","number" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "edition_newest_first" ON "edition" USING btree ("published_at" DESC NULLS FIRST,"article_id");--> statement-breakpoint
CREATE INDEX "log_entry_of_claim" ON "log_entry" USING btree ("claim_id","seq");--> statement-breakpoint
CREATE INDEX "desk_session_person_id_index" ON "desk_session" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "source_name_once" ON "source" USING btree (lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_once" ON "proposal" USING btree ("claim_id") WHERE "proposal"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "proposal_newest_of_claim" ON "proposal" USING btree ("claim_id","proposed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "proposal_newest_of_person" ON "proposal" USING btree ("proposed_by","proposed_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "proposal_longest_waiting" ON "proposal" USING btree ("proposed_at","id") WHERE "proposal"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "sign_off_once" ON "sign_off" USING btree ("claim_id") WHERE "sign_off"."fell_at" is null;