import { expect, test } from 'vitest'
import { addAlias } from '#db/commands/add-alias.ts'
import { mergeSources } from '#db/commands/merge-sources.ts'
import { suggestSources } from '#db/queries/suggest-sources.ts'
import { mara } from '#db/seed/cast.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { sourceSteps } from '#tests/support/source-steps.ts'

const room = await freshNewsroom()
const { owner, db, as } = room
const { claimOn, mergeOf } = sourceSteps(room)

const named = async (typed: string) =>
  (await suggestSources(db, typed)).map(({ name, called }) =>
    name === called ? name : `${called} → ${name}`,
  )

test('sources are suggested by name and alias, in any script, the ones that begin so first', async () => {
  const ria = await claimOn('РИА Новости')
  await addAlias(as(mara), { subjectId: ria.sourceId, alias: 'RIA Novosti' })
  for (const name of [
    'Ukrainska Pravda',
    'Novosti Donbassa',
    'The Kyiv Independent',
    '美联社',
    'وكالة المدينة',
  ])
    await claimOn(name)
  expect(await named('nov')).toEqual(['Novosti Donbassa', 'RIA Novosti → РИА Новости'])
  expect(await named('новости')).toEqual(['РИА Новости'])
  expect(await named('ри')).toEqual(['РИА Новости'])
  expect(await named('in')).toEqual(['The Kyiv Independent'])
  expect(await named('dependent')).toEqual(['The Kyiv Independent'])
  expect(await named('Ukrainskaja Prawda')).toEqual(['Ukrainska Pravda'])
  expect(await named('美')).toEqual(['美联社'])
  expect(await named('المدينة')).toEqual(['وكالة المدينة'])
  expect(await named('nobody at all')).toEqual([])
  for (const sign of ['%', '_', '\\', "'; select", '%%%']) expect(await named(sign)).toEqual([])
})

test('a merged source is suggested as what it was merged into, and nobody is suggested twice', async () => {
  await claimOn('Tass')
  await claimOn('ITAR-TASS')
  await mergeSources(as(mara), await mergeOf('Tass', 'ITAR-TASS'))
  expect(await named('tass')).toEqual(['Tass → ITAR-TASS'])
})

test('ten at most, found by the index among many', async () => {
  await owner`insert into source (id, name, kind, reliability, added_at, added_by)
    select gen_random_uuid(), 'Generated source ' || n, 'outlet', 'F', now(), ${mara.id} from generate_series(1, 20000) n`
  await owner`vacuum analyze source`
  expect(await suggestSources(db, 'generated')).toHaveLength(10)
  const plan = async (typed: string) => {
    const rows = await owner`explain select id from source
      where merged_into is null and (name ilike ${`%${typed}%`} or name % ${typed})`
    return rows.map((row) => row['QUERY PLAN']).join(' ')
  }
  expect(await plan('Independent')).toContain('source_words')
  const before = performance.now()
  await suggestSources(db, 'Independent')
  expect(performance.now() - before).toBeLessThan(200)
})
