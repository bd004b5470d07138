-- Appends one link, as before, and rings once a transaction for whoever follows the log: equal notices are one.
-- The notice is empty; what happened is read from the log. The payload hash covers a salt and the canonical text, so that a payload can be withheld
-- and the chain still verified. Locks the head of its chain, last of all locks.
create or replace function log_append(
  in_chain text, in_type text, in_actor uuid, in_claim uuid, in_happened_at timestamptz, in_payload jsonb
) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head log_head;
  new_seq bigint;
  new_time timestamptz := clock_timestamp();
  new_salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  new_payload text;
  new_payload_hash bytea;
  new_hash bytea;
begin
  insert into log_head (chain, seq, hash) values (in_chain, 0, sha256(convert_to(in_chain, 'UTF8')))
    on conflict do nothing;
  select * into head from log_head where chain = in_chain for update;
  new_seq := head.seq + 1;
  new_payload := (in_payload || jsonb_build_object(
    'by', in_actor, 'claim', in_claim,
    'at', to_char(in_happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text;
  new_payload_hash := sha256(new_salt || convert_to(new_payload, 'UTF8'));
  new_hash := sha256(convert_to(concat_ws('|',
    encode(head.hash, 'hex'), new_seq,
    to_char(new_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    in_type, encode(new_payload_hash, 'hex')), 'UTF8'));
  insert into log_entry (chain, seq, recorded_at, type, actor_id, claim_id, happened_at, salt, payload,
    payload_hash, previous_hash, hash)
  values (in_chain, new_seq, new_time, in_type, in_actor, in_claim, in_happened_at, new_salt, new_payload,
    new_payload_hash, head.hash, new_hash);
  update log_head set seq = new_seq, hash = new_hash where chain = in_chain;
  perform pg_notify('stet_desk', '');
  return new_seq;
end $$;
--> statement-breakpoint
create trigger source_grade_is_append_only before update or delete or truncate on source_grade
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger tombstone_is_append_only before update or delete or truncate on tombstone
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger policy_is_append_only before update or delete or truncate on policy
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger mention_is_append_only before update or delete or truncate on mention
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger identity_is_append_only before update or delete or truncate on identity
  for each statement execute function refuse_change();
--> statement-breakpoint
-- The bytes that a name stands for are never others.
create trigger blob_keeps_its_bytes before update on blob
  for each row when (old.sha256 <> new.sha256 or old.size <> new.size) execute function refuse_change();
--> statement-breakpoint
-- A link that was used, accepted or taken back opens nothing again.
create trigger invitation_stays_ended before update on invitation
  for each row when (old.accepted_at is not null or old.revoked_at is not null) execute function refuse_change();
--> statement-breakpoint
create trigger password_reset_stays_used before update on password_reset
  for each row when (old.used_at is not null) execute function refuse_change();
