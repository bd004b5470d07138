import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frontLineArticle } from '#db/seed/front-line-article.ts'
import { chainForm } from './chain-form.ts'

/** A claim of the journey: where its words stand, and what the forms are told about it. */
type Sketch = { words: string; wording: string; form: Record<string, string> }

export type JourneyArticle = {
  text: string
  claims: Record<'attributed' | 'quote' | 'anonymous' | 'ownVoice' | 'prediction' | 'heldBack', Sketch>
}

const kupyansk = join(import.meta.dirname, '..', '..', '..', 'shared', 'articles', 'kupyansk.txt')

const ganchev = (cue: string) => ({
  ...chainForm('Vitaly Ganchev', 'Person', { cue }),
  ...chainForm('RIA Novosti', 'News agency', {}, 2),
})
const anonymous = (who: string, hedge?: string) => chainForm(who, 'Anonymous, described', { hedge })

/** The article of the journey; where it is not beside the project, the demo's own, with claims of the same kinds. */
export function journeyArticle(): JourneyArticle {
  return existsSync(kupyansk)
    ? { text: readFileSync(kupyansk, 'utf8'), claims: claimsOfKupyansk }
    : { text: frontLineArticle.text, claims: claimsOfDemo }
}

const wording = {
  attributed: 'Russian forces control all but one of the approaches to Kupyansk.',
  quote: 'Vitaly Ganchev called control of the perimeter a condition for taking Kupyansk.',
  prediction: 'By the end of 2027 it will be decided what Kupyansk stands for.',
}

const claimsOfKupyansk: JourneyArticle['claims'] = {
  attributed: {
    words: 'forces are now in control of all but one approach to the city',
    wording: wording.attributed,
    form: { Kind: 'Fact', ...ganchev('According to') },
  },
  quote: {
    words: '‘This is a condition for the liberation of the city,’ he stated',
    wording: wording.quote,
    form: { Kind: 'Quote', ...ganchev('stated') },
  },
  anonymous: {
    words: '‘They’re trying to exhaust us before they make a final push.’',
    wording: 'A source close to the Ukrainian command said that Russian units try to exhaust Ukrainian ones.',
    form: { Kind: 'Quote', ...anonymous('one anonymous source close to the Ukrainian command') },
  },
  ownVoice: {
    words: 'Ukrainian soldiers were seen fleeing from a village in Kharkiv Oblast',
    wording: 'In the summer of 2025 Ukrainian soldiers fled from a village in Kharkiv Oblast.',
    form: { Kind: 'Fact' },
  },
  prediction: {
    words: 'The coming weeks will likely determine',
    wording: wording.prediction,
    form: { Kind: 'Prediction', 'Date of the prediction': '2027-12-31' },
  },
  heldBack: {
    words: 'unconfirmed reports emerged that Ukrainian soldiers are increasingly deserting',
    wording: 'Desertion near Kupyansk was rising in the last week of July, heldbackwording.',
    form: { Kind: 'Fact', ...anonymous('reports that name nobody', 'unconfirmed') },
  },
}

const claimsOfDemo: JourneyArticle['claims'] = {
  attributed: {
    words: 'Russian forces control all but one of the approaches to Kupyansk',
    wording: wording.attributed,
    form: { Kind: 'Fact', ...ganchev('told') },
  },
  quote: {
    words: 'He described control of the perimeter as a condition for taking the town',
    wording: wording.quote,
    form: { Kind: 'Quote', ...ganchev('described') },
  },
  anonymous: {
    words: 'Unconfirmed reports on 26 July spoke of growing desertion',
    wording: 'Reports that name nobody spoke of desertion near Kupyansk.',
    form: { Kind: 'Quote', ...anonymous('unconfirmed reports') },
  },
  ownVoice: {
    words: 'Nobody named is given as the source of these reports',
    wording: 'No report of desertion near Kupyansk in July names its source.',
    form: { Kind: 'Fact' },
  },
  prediction: {
    words: 'The coming weeks will decide what the town becomes a symbol of',
    wording: wording.prediction,
    form: { Kind: 'Prediction', 'Date of the prediction': '2027-12-31' },
  },
  heldBack: {
    words: 'struggle to hold positions near a petrol station on the road from Radkovka',
    wording: 'Ukrainian troops struggle for a petrol station near Radkovka, heldbackwording.',
    form: { Kind: 'Fact', ...chainForm('DeepState', 'Channel') },
  },
}
