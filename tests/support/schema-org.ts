import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const place = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'schemaorg-current-https.jsonld.gz',
)

/** Said where the vocabulary is absent: it is 1 MB and not part of the project. */
export const noVocabulary = existsSync(place) ? null : 'The schema.org vocabulary is not beside the project.'

type Ref = { '@id': string }
type Many<T> = T | T[] | undefined
type Term = {
  '@id': string
  '@type': Many<string>
  'rdfs:subClassOf'?: Many<Ref>
  'schema:domainIncludes'?: Many<Ref>
  'schema:rangeIncludes'?: Many<Ref>
  'schema:supersededBy'?: Many<Ref>
}

const list = <T>(value: Many<T>): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

function readTerms(): Map<string, Term> {
  const graph: Term[] = JSON.parse(gunzipSync(readFileSync(place)).toString())['@graph']
  return new Map(graph.map((term) => [term['@id'].replace('schema:', ''), term]))
}

/** What is wrong with a JSON-LD node by the vocabulary: types, properties, domains and ranges, in words. */
export function schemaFaults(node: unknown): string[] {
  const terms = readTerms()

  const kinds = (name: string): string[] => {
    const above = list(terms.get(name)?.['rdfs:subClassOf']).map((one) => one['@id'].replace('schema:', ''))
    return [name, ...above.flatMap(kinds)]
  }
  const names = (refs: Many<Ref>) => list(refs).map((one) => one['@id'].replace('schema:', ''))
  const isClass = (name: string) => list(terms.get(name)?.['@type']).includes('rdfs:Class')

  const faultsOf = (value: unknown, at: string): string[] => {
    if (!isNode(value)) return [`${at} is no node`]
    const type = String(value['@type'])
    if (!isClass(type)) return [`${at}: there is no type ${type}`]
    return Object.entries(value).flatMap(([name, held]) => {
      if (name.startsWith('@')) return []
      const term = terms.get(name)
      const here = `${at}.${name}`
      if (!term || !list(term['@type']).includes('rdf:Property'))
        return [`${here}: there is no such property`]
      const superseded = term['schema:supersededBy'] ? [`${here} is superseded`] : []
      const fits = names(term['schema:domainIncludes']).some((domain) => kinds(type).includes(domain))
      const domain = fits ? [] : [`${here} is not said of ${type}`]
      const ranges = names(term['schema:rangeIncludes'])
      const all = Array.isArray(held) ? held : [held]
      return [...superseded, ...domain, ...all.flatMap((one) => rangeFaults(one, ranges, here))]
    })
  }

  const rangeFaults = (value: unknown, ranges: string[], at: string): string[] => {
    if (isNode(value)) {
      const type = String(value['@type'])
      const fits = kinds(type).some((kind) => ranges.includes(kind))
      return [...(fits ? [] : [`${at} cannot be a ${type}`]), ...faultsOf(value, at)]
    }
    return ranges.some((range) => isOf(range, value)) ? [] : [`${at} cannot be ${JSON.stringify(value)}`]
  }

  return faultsOf(node, '$')
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && '@type' in value
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Whether a plain value is one of a data type. */
function isOf(range: string, value: unknown): boolean {
  if (typeof value === 'number') return range === 'Number' || range === 'Integer'
  if (typeof value !== 'string' || value === '') return false
  if (range === 'Text') return true
  if (range === 'URL') return URL.canParse(value)
  if (range === 'Date') return day.test(value)
  // A language is named by its tag where no node describes it (schema.org, inLanguage).
  if (range === 'Language') return /^[a-z]{2,3}(-[\w-]+)?$/i.test(value)
  return (
    range === 'DateTime' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
  )
}
