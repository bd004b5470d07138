CREATE TYPE "public"."priority" AS ENUM('high', 'normal', 'low');--> statement-breakpoint
CREATE TYPE "public"."notification_kind" AS ENUM('assigned', 'sent back', 'mentioned', 'signed off', 'needs recheck');--> statement-breakpoint
ALTER TYPE "public"."evidence_kind" ADD VALUE 'file';--> statement-breakpoint
ALTER TYPE "public"."evidence_kind" ADD VALUE 'interview';--> statement-breakpoint
ALTER TYPE "public"."evidence_kind" ADD VALUE 'data';--> statement-breakpoint
ALTER TYPE "public"."pin_state" ADD VALUE 'found';--> statement-breakpoint
ALTER TYPE "public"."proposal_ending" ADD VALUE 'withdrawn';--> statement-breakpoint
CREATE TABLE "comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"in_reply_to" uuid,
	"body" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"written_by" uuid NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	CONSTRAINT "comment_thread_is_resolved" CHECK ("comment"."in_reply_to" is null or "comment"."resolved_at" is null)
);
--> statement-breakpoint
CREATE TABLE "mention" (
	"comment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "mention_comment_id_person_id_pk" PRIMARY KEY("comment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "blob" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"media_type" text NOT NULL,
	"held_text" text,
	"stored_at" timestamp with time zone NOT NULL,
	"emptied_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "derivation" (
	"evidence_id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"stated_at" timestamp with time zone NOT NULL,
	"stated_by" uuid NOT NULL,
	CONSTRAINT "derivation_evidence_id_from_id_pk" PRIMARY KEY("evidence_id","from_id"),
	CONSTRAINT "derivation_is_from_another" CHECK ("derivation"."evidence_id" <> "derivation"."from_id")
);
--> statement-breakpoint
CREATE TABLE "tombstone" (
	"evidence_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"removed_at" timestamp with time zone NOT NULL,
	"removed_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "upload" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" "notification_kind" NOT NULL,
	"claim_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"words" text,
	"happened_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	"bound_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "role" NOT NULL,
	"token_hash" text NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"invited_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "invitation_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "password_reset" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "password_reset_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "throttle" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "party" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	"marked_by" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid
);
--> statement-breakpoint
CREATE TABLE "source_alias" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"name" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_grade" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"reliability" "reliability" NOT NULL,
	"reason" text NOT NULL,
	"graded_at" timestamp with time zone NOT NULL,
	"graded_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "priority" "priority" DEFAULT 'normal' NOT NULL;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "is_high_risk" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "file_sha256" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "file_name" text;--> statement-breakpoint
ALTER TABLE "log_entry" ADD COLUMN "id" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "log_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy" ADD COLUMN "settings" jsonb;--> statement-breakpoint
-- Version 1 is what every clause says by default (product.md, Policy).
UPDATE "policy" SET "settings" = '{"clauses":["rationaleIsGiven","citationsExist","asOfIsDated","soConfirmedIsSupported","soContradictionIsAnswered","disputedIsContradicted","unconfirmedSaysWhatIsMissing","saidConfirmedHoldsTheStatement"],"secondaryRoots":2}';--> statement-breakpoint
ALTER TABLE "policy" ALTER COLUMN "settings" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "policy" ADD COLUMN "set_by" uuid;--> statement-breakpoint
ALTER TABLE "policy" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "desk_session" ADD COLUMN "agent" text;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "merged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "merged_by" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_in_reply_to_comment_id_fk" FOREIGN KEY ("in_reply_to") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_resolved_by_person_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derivation" ADD CONSTRAINT "derivation_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derivation" ADD CONSTRAINT "derivation_from_id_evidence_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derivation" ADD CONSTRAINT "derivation_stated_by_person_id_fk" FOREIGN KEY ("stated_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tombstone" ADD CONSTRAINT "tombstone_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tombstone" ADD CONSTRAINT "tombstone_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_sha256_blob_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."blob"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_by_id_person_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_person_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_revoked_by_person_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_marked_by_person_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_grade" ADD CONSTRAINT "source_grade_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_grade" ADD CONSTRAINT "source_grade_graded_by_person_id_fk" FOREIGN KEY ("graded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_of_claim" ON "comment" USING btree ("claim_id","written_at","id");--> statement-breakpoint
CREATE INDEX "comment_unresolved" ON "comment" USING btree ("claim_id") WHERE "comment"."in_reply_to" is null and "comment"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "derivation_from_id_index" ON "derivation" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "upload_person_id_index" ON "upload" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "notification_newest_first" ON "notification" USING btree ("person_id","happened_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notification" USING btree ("person_id") WHERE "notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX "identity_person_id_index" ON "identity" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_once" ON "invitation" USING btree ("email") WHERE "invitation"."accepted_at" is null and "invitation"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "password_reset_person_id_index" ON "password_reset" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "party_once" ON "party" USING btree ("article_id","source_id") WHERE "party"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "party_source_id_index" ON "party" USING btree ("source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "source_alias_once" ON "source_alias" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "source_alias_source_id_index" ON "source_alias" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "source_alias_words" ON "source_alias" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "source_grade_source_id_graded_at_index" ON "source_grade" USING btree ("source_id","graded_at");--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_sha256_blob_sha256_fk" FOREIGN KEY ("file_sha256") REFERENCES "public"."blob"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy" ADD CONSTRAINT "policy_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_merged_into_source_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_merged_by_person_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_words" ON "article" USING gin (("title" || ' ' || "outlet") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "evidence_source_id_index" ON "evidence" USING btree ("source_id");--> statement-breakpoint
ALTER TABLE "evidence_link" DROP CONSTRAINT "evidence_link_once";--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_link_standing" ON "evidence_link" USING btree ("claim_id","evidence_id","question") WHERE "evidence_link"."detached_at" is null;--> statement-breakpoint
CREATE INDEX "evidence_newest_first" ON "evidence" USING btree ("attached_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "evidence_words" ON "evidence" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "evidence_file_sha256_index" ON "evidence" USING btree ("file_sha256");--> statement-breakpoint
CREATE INDEX "evidence_link_evidence_id_index" ON "evidence_link" USING btree ("evidence_id");--> statement-breakpoint
CREATE UNIQUE INDEX "log_entry_in_order" ON "log_entry" USING btree ("id");--> statement-breakpoint
CREATE INDEX "log_entry_of_source" ON "log_entry" USING btree ((payload::jsonb ->> 'sourceId')) WHERE (payload::jsonb ->> 'sourceId') is not null;--> statement-breakpoint
CREATE INDEX "log_entry_into_source" ON "log_entry" USING btree ((payload::jsonb ->> 'intoId')) WHERE (payload::jsonb ->> 'intoId') is not null;--> statement-breakpoint
CREATE INDEX "hop_source_id_index" ON "hop" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "proposal_to_recheck" ON "proposal" USING btree ("proposed_by","recheck_on") WHERE "proposal"."ended_at" is null and "proposal"."recheck_on" is not null;--> statement-breakpoint
CREATE INDEX "source_words" ON "source" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_is_held" CHECK ("evidence"."kind"::text <> 'file' or "evidence"."file_sha256" is not null);--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_is_named" CHECK (("evidence"."file_sha256" is null) = ("evidence"."file_name" is null));