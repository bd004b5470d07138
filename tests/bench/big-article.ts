import type { Sql } from 'postgres'
import type { Database } from '#db/client.ts'
import { addArticle } from '#db/commands/add-article.ts'
import { mara } from '#db/seed/cast.ts'

const SENTENCES = 2_000
const CLAIMS = 500

/**
 * The longest article that the bench is held to: 200,000 characters in 2,000 generated sentences, a paragraph every five,
 * and a claim on every fourth, of which each has a chain of one.
 */
export async function addBigArticle(db: Database, sql: Sql): Promise<string> {
  const sentences = Array.from({ length: SENTENCES }, (_, index) => sentence(index + 1))
  const text = sentences.reduce((all, one, at) => `${all}${at % 5 === 0 ? '\n\n' : ' '}${one}`)
  const { articleId } = await addArticle(
    { db, actorId: mara.id, now: new Date() },
    {
      ...{ title: 'A generated article of 200,000 characters', outlet: 'The Generated Times', text },
      ...{ byline: null, url: null, publishedOn: null, language: 'en', ownership: 'third party' },
    },
  )
  await sql.unsafe(`
    create temp table big_claim as
    select gen_random_uuid() as id, row_number() over (order by p.position)::int as number, p.revision_id,
      p.starts_at, p.ends_at, substr(r.text, p.starts_at + 1, p.ends_at - p.starts_at) as words
    from passage p join revision r on r.id = p.revision_id
    where r.article_id = '${articleId}' and p.position % ${SENTENCES / CLAIMS} = 1;

    insert into claim (id, article_id, number, kind, wording, extracted_at, extracted_by)
    select id, '${articleId}', number, 'fact', 'That ' || words, now(), '${mara.id}' from big_claim;
    insert into anchor (claim_id, revision_id, starts_at, ends_at, exact, prefix, suffix)
    select id, revision_id, starts_at, ends_at - 1, left(words, -1), '', '.' from big_claim;
    insert into hop (claim_id, position, anonymous_description, cue)
    select id, 1, 'Somebody who counted', 'said' from big_claim;
    update article set next_claim_number = ${CLAIMS + 1} where id = '${articleId}';
    drop table big_claim;`)
  return articleId
}

const sentence = (number: number) =>
  `Generated sentence ${number}, written for measuring alone, is about nothing and nobody in the whole wide world so`
    .slice(0, 98)
    .padEnd(98, 'o')
    .concat('.')
