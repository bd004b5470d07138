CREATE TABLE "task" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"extracted_at" timestamp with time zone NOT NULL,
	"is_high_risk" boolean NOT NULL,
	"priority" "priority" NOT NULL,
	"is_retracted" boolean NOT NULL,
	"has_sign_off" boolean NOT NULL,
	"was_sent_back" boolean NOT NULL,
	"has_work" boolean NOT NULL,
	"assignee_id" uuid,
	"due_at" timestamp with time zone,
	"assigned_at" timestamp with time zone,
	"proposer_id" uuid,
	"proposed_at" timestamp with time zone,
	"recheck_on" date,
	"back_to_id" uuid,
	"back_since" timestamp with time zone,
	"editor_ids" uuid[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "task_of_article" ON "task" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "task_left_of_article" ON "task" USING btree ("article_id") WHERE not "task"."has_sign_off" and not "task"."is_retracted";--> statement-breakpoint
CREATE INDEX "task_of_assignee" ON "task" USING btree ("assignee_id") WHERE "task"."assignee_id" is not null and not "task"."has_sign_off";--> statement-breakpoint
CREATE INDEX "task_of_proposer" ON "task" USING btree ("proposer_id") WHERE "task"."proposer_id" is not null and not "task"."has_sign_off";--> statement-breakpoint
CREATE INDEX "task_back_to" ON "task" USING btree ("back_to_id") WHERE "task"."back_to_id" is not null;--> statement-breakpoint
CREATE INDEX "task_to_recheck" ON "task" USING btree ("recheck_on") WHERE "task"."recheck_on" is not null and "task"."has_sign_off";--> statement-breakpoint
CREATE INDEX "task_to_take" ON "task" USING btree ("extracted_at") WHERE "task"."assignee_id" is null and "task"."proposer_id" is null and not "task"."is_retracted";
--> statement-breakpoint
-- The one function that writes a claim's task. The claim is locked first, as every command does anyway: the statements
-- after that see what whoever held it has changed. A claim that was withdrawn has no task.
create function write_task(of_claim uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from claim where id = of_claim for no key update;
  delete from task where claim_id = of_claim and (select withdrawn_at is not null from claim where id = of_claim);
  insert into task
  select c.id, c.article_id, c.extracted_at, c.is_high_risk, c.priority,
    (select true from retraction r where r.article_id = c.article_id and r.claim_number = c.number) is not null,
    (select true from sign_off where claim_id = c.id and fell_at is null) is not null,
    coalesce(newest.ending = 'sent back', false),
    newest.proposed_by is not null or (select true from evidence_link where claim_id = c.id limit 1) is not null,
    assigned.person_id, assigned.due_at, assigned.assigned_at,
    open.proposed_by, open.proposed_at, open.recheck_on,
    case when newest.ending in ('sent back', 'content changed') then newest.proposed_by end,
    case when newest.ending in ('sent back', 'content changed') then newest.ended_at end,
    array(select person_id from claim_editor where claim_id = c.id order by person_id)
  from claim c
  left join assignment assigned on assigned.claim_id = c.id and assigned.ended_at is null
  left join proposal open on open.claim_id = c.id and open.ended_at is null
  left join lateral (
    select proposed_by, ending, ended_at from proposal where claim_id = c.id order by proposed_at desc, id desc limit 1
  ) newest on true
  where c.id = of_claim and c.withdrawn_at is null
  on conflict (claim_id) do update set
    (is_high_risk, priority, is_retracted, has_sign_off, was_sent_back, has_work, assignee_id, due_at, assigned_at,
      proposer_id, proposed_at, recheck_on, back_to_id, back_since, editor_ids) =
    row(excluded.is_high_risk, excluded.priority, excluded.is_retracted, excluded.has_sign_off, excluded.was_sent_back,
      excluded.has_work, excluded.assignee_id, excluded.due_at, excluded.assigned_at, excluded.proposer_id,
      excluded.proposed_at, excluded.recheck_on, excluded.back_to_id, excluded.back_since, excluded.editor_ids)
  where task.* is distinct from excluded.*;
end $$;
--> statement-breakpoint
revoke all on function write_task(uuid) from public;
--> statement-breakpoint
-- A claim's task follows each fact that it copies, whoever writes that.
create function follow_the_facts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'claim' then
    perform write_task(new.id);
  elsif tg_table_name = 'retraction' then
    perform write_task(id) from claim where article_id = new.article_id and number = new.claim_number;
  else
    perform write_task(new.claim_id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger claim_has_a_task after insert on claim for each row execute function follow_the_facts();
--> statement-breakpoint
create trigger task_follows_its_claim after update on claim for each row
  when ((old.withdrawn_at, old.is_high_risk, old.priority) is distinct from (new.withdrawn_at, new.is_high_risk, new.priority))
  execute function follow_the_facts();
--> statement-breakpoint
create trigger task_follows_assignment after insert or update on assignment
  for each row execute function follow_the_facts();
--> statement-breakpoint
create trigger task_follows_proposal after insert on proposal for each row execute function follow_the_facts();
--> statement-breakpoint
create trigger task_follows_ended_proposal after update on proposal for each row
  when (old.ending is distinct from new.ending) execute function follow_the_facts();
--> statement-breakpoint
create trigger task_follows_sign_off after insert or update on sign_off
  for each row execute function follow_the_facts();
--> statement-breakpoint
create trigger task_follows_evidence after insert on evidence_link for each row execute function follow_the_facts();
--> statement-breakpoint
create trigger task_follows_editor after insert on claim_editor for each row execute function follow_the_facts();
--> statement-breakpoint
create trigger task_follows_retraction after insert on retraction for each row execute function follow_the_facts();
--> statement-breakpoint
do $$ begin perform write_task(id) from claim; end $$;
