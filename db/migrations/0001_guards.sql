-- What the schema cannot say: the log's chain, immutability, four eyes. Law: trust.md 12, product.md.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = '42501';
end $$;
--> statement-breakpoint
create trigger log_entry_is_append_only before update or delete or truncate on log_entry
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger edition_is_immutable before update or delete or truncate on edition
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger revision_is_immutable before update or delete or truncate on revision
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger passage_is_immutable before update or delete or truncate on passage
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger claim_editor_is_append_only before update or delete or truncate on claim_editor
  for each statement execute function refuse_change();
--> statement-breakpoint
-- Appends one link. The payload hash covers a salt and the canonical text, so that a payload can be withheld
-- and the chain still verified. Locks the head of its chain, last of all locks.
create function log_append(
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
  return new_seq;
end $$;
--> statement-breakpoint
revoke all on function log_append(text, text, uuid, uuid, timestamptz, jsonb) from public;
--> statement-breakpoint
-- Four eyes: whoever edited the claim can never sign it off, by any route (product.md). What is signed off is
-- an open proposal about the claim as it stands.
create function insist_on_four_eyes() returns trigger language plpgsql as $$
declare
  current_version integer;
begin
  select version into current_version from claim
    where id = new.claim_id and withdrawn_at is null for update;
  if not found then
    raise exception 'the claim is withdrawn' using errcode = '23514';
  end if;
  if exists (select from claim_editor where claim_id = new.claim_id and person_id = new.person_id) then
    raise exception 'four eyes: this person edited the claim' using errcode = '23514';
  end if;
  if not exists (select from proposal where id = new.proposal_id and claim_id = new.claim_id
      and ended_at is null and claim_version = current_version) then
    raise exception 'there is no open proposal about the claim as it stands' using errcode = '23514';
  end if;
  if not exists (select from person where id = new.person_id and deactivated_at is null
      and role in ('editor', 'admin')) then
    raise exception 'only an active editor signs off' using errcode = '23514';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sign_off_has_four_eyes before insert on sign_off
  for each row execute function insist_on_four_eyes();
--> statement-breakpoint
-- Nothing comes back to life past that check: a sign-off that fell, a proposal that ended, an earlier version.
create trigger sign_off_stays_fallen before update on sign_off
  for each row when (old.fell_at is not null) execute function refuse_change();
--> statement-breakpoint
create trigger proposal_stays_ended before update on proposal
  for each row when (old.ended_at is not null) execute function refuse_change();
--> statement-breakpoint
create trigger claim_version_only_rises before update on claim
  for each row when (new.version < old.version) execute function refuse_change();
--> statement-breakpoint
insert into policy (version, in_force_from) values (1, '2026-01-01T00:00:00Z');
