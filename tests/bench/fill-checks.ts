import type { Sql } from 'postgres'
import { mara, tomas } from '#db/seed/cast.ts'

const rationale = [
  'Generated for measuring. The piece that is cited first holds the figure in the words that were pinned',
  '[@e1], and the second one agrees with it where the two overlap [@e2].\\n\\n',
  'What the article leaves out is the year. **With it the sentence holds**, without it a reader would take it',
  'for the present one; the table below is of the length that desks write.\\n\\n',
  '| Year | Figure |\\n| :-- | --: |\\n| first | 12 |\\n| second | 17 |\\n| third | 23 |\\n\\n',
  'Nothing here is about anything real, and nobody was asked.',
].join(' ')

/** 20,000 pieces of evidence on the claims that are worked on, then the proposals and sign-offs. */
export async function fillChecks(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create temp table plan_piece as
    select c.id as claim_id, c.reviewer, c.so, c.added_at, k as number, row_number() over (order by c.n, k) as n
    from plan_claim c, generate_series(1, c.pieces) k;

    insert into evidence (id, kind, title, source_id, url, locator, seen_on, proximity, credibility, attached_at,
      attached_by)
    select ('01980000-0000-7000-8007-' || lpad(to_hex(n), 12, '0'))::uuid,
      (array['observation', 'link', 'quotation'])[n % 3 + 1]::evidence_kind, 'Generated evidence ' || n,
      ('01980000-0000-7000-8005-' || lpad(to_hex(n % 300), 12, '0'))::uuid,
      'https://source-' || n % 300 || '.example/pages/' || n, 'page ' || n % 90 + 1, added_at::date, 'primary',
      n % 3 + 1, added_at + interval '3 hours', reviewer
    from plan_piece;

    insert into evidence_link (claim_id, number, evidence_id, question, stance, shows, pin_state, pin_text, pinned_by,
      linked_at)
    select claim_id, number, ('01980000-0000-7000-8007-' || lpad(to_hex(n), 12, '0'))::uuid, 'so',
      (case so when 'confirmed' then 'supports' when 'disputed' then 'contradicts' else 'context' end)::stance,
      'Generated: what the piece shows, in one sentence of the desk’s own words.', 'transcribed',
      'Generated words that a person would have copied out of the source, exactly as they stand there.', reviewer,
      added_at + interval '3 hours'
    from plan_piece;

    insert into claim_editor (claim_id, person_id, first_event, since)
    select id, '${mara.id}', 'claim.extracted', added_at + interval '1 hour' from plan_claim
    union all
    select id, reviewer, 'evidence.attached', added_at + interval '3 hours' from plan_claim where worked;

    insert into proposal (id, claim_id, claim_version, said, so, rationale, in_short, missing_said, missing_so, as_of,
      policy_version, proposed_at, proposed_by, ended_at, ending, ended_by, ended_reason)
    select ('01980000-0000-7000-8008-' || lpad(to_hex(n), 12, '0'))::uuid, id, 2 + pieces,
      case when attributed then 'unconfirmed'::verdict end, so, E'${rationale}' || ' This is rationale ' || n || '.',
      array['Generated: the first point.', 'Generated: the second point.'],
      case when attributed then 'A recording of it.' else '' end,
      case when so = 'unconfirmed' then 'The year that the figure is for.' else '' end, added_at::date, 1,
      added_at + interval '4 hours', reviewer,
      case when stage = 'sent back' then added_at + interval '5 hours' end,
      case when stage = 'sent back' then 'sent back'::proposal_ending end,
      case when stage = 'sent back' then '${tomas.id}'::uuid end,
      case when stage = 'sent back' then 'Generated: say which year' end
    from plan_claim where answered;

    insert into sign_off (id, claim_id, proposal_id, person_id, policy_version, signed_off_at)
    select gen_random_uuid(), id, ('01980000-0000-7000-8008-' || lpad(to_hex(n), 12, '0'))::uuid, '${tomas.id}', 1,
      added_at + interval '5 hours'
    from plan_claim where stage in ('signed off', 'held back');

    insert into hold_back (id, claim_id, reason, held_back_at, held_back_by)
    select gen_random_uuid(), id, 'Generated: waits for a reply', added_at + interval '6 hours', '${mara.id}'
    from plan_claim where stage = 'held back';
  `)
}
