import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reasons to set a sentence aside, by the digit that chooses each. */
export const asideDigits = { opinion: '1', context: '2', rhetoric: '3', forecast: '4' } as const

/** What is done with the next unread sentence: it is set aside, or a claim is made of it. */
export type KeyedStep =
  | { aside: keyof typeof asideDigits }
  | {
      wording: string
      /** So many sentences after it belong to the claim too, and so many words at its end do not. */
      more?: number
      less?: number
      /** The kind and the chain that the text suggests, a hop each with its verb. */
      kind?: 'quote'
      chain?: string[]
    }

const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'articles', 'kupyansk.txt')

/** The Kupyansk article where it lies beside the project; else a text of ours with sentences of the same shapes. */
export const keyedArticle = existsSync(shared)
  ? { name: 'kupyansk.txt', text: () => readFileSync(shared, 'utf8'), steps: kupyansk() }
  : { name: 'a text of ours, since kupyansk.txt is not here', text: () => bridge, steps: ofBridge() }

function kupyansk(): KeyedStep[] {
  const quote = { kind: 'quote' as const }
  return [
    { wording: 'Russian forces were closing in on Kupyansk in July 2025.', chain: [] },
    {
      wording: 'Russian forces held all but one approach to Kupyansk in July 2025.',
      chain: ['Vitaly Ganchev, according to'],
    },
    {
      wording: 'Control of the approaches stops Ukraine from bringing in ammunition.',
      chain: ['Vitaly Ganchev, told', 'RIA Novosti'],
    },
    { aside: 'opinion' },
    {
      wording: 'Ganchev called it a condition for taking Kupyansk.',
      chain: ['Vitaly Ganchev, stated', 'RIA Novosti'],
      ...quote,
    },
    { wording: 'Fighting around Kupyansk grew heavier in July 2025.', chain: ['DeepState, reported'] },
    {
      wording: 'On 28 July 2025 Russian soldiers were still closing the ring at Kupyansk.',
      chain: ['DeepState, detailed'],
    },
    {
      wording: 'Ukrainian troops struggled for a petrol station on the Radkovka road.',
      chain: ['DeepState, said'],
    },
    { wording: 'Russian units stretch the Ukrainian lines to wear them down.', chain: ['DeepState, noted'] },
    {
      wording: 'A source near the Ukrainian command called it attrition before a push.',
      more: 1,
      chain: ['one anonymous source close to the Ukrainian command, remarked'],
      ...quote,
    },
    { aside: 'rhetoric' },
    {
      wording: 'On 26 July 2025 reports spoke of more desertion near Kupyansk.',
      chain: ['unconfirmed reports, emerged, unconfirmed'],
    },
    { wording: 'Some Ukrainian soldiers fled their posts at Kupyansk by night.', chain: [] },
    {
      wording: 'A former conscript said that soldiers at Kupyansk were scared.',
      more: 2,
      chain: ['a former Ukrainian conscript, said', 'a local journalist'],
      ...quote,
    },
    { aside: 'context' },
    { wording: 'In summer 2025 Ukrainian soldiers fled a village in Kharkiv Oblast.', chain: [] },
    { aside: 'opinion' },
    {
      wording: 'An analyst in Kyiv said that Ukraine loses men at an alarming rate.',
      chain: ['a military analyst based in Kyiv, said'],
      ...quote,
    },
    { aside: 'forecast' },
    { aside: 'rhetoric' },
    {
      wording: 'Russian forces were making steady progress at Kupyansk.',
      less: 6,
      chain: ['Vitaly Ganchev, according to'],
    },
    { aside: 'forecast' },
  ]
}

const bridge = `The harbour bridge was closed on Monday. According to Olena Moroz, the head of the port, its deck is cracked in two places.
This, she told Radio Kettle, is ‘what two winters do to a deck.’ What a bridge it was.
‘Nobody crosses it now,’ one anonymous source close to the port remarked. ‘They walk round.’ The coming weeks will show who pays.`

function ofBridge(): KeyedStep[] {
  return [
    { wording: 'The harbour bridge was closed on 2 June 2025.', chain: [] },
    {
      wording: 'The deck of the harbour bridge is cracked in two places.',
      chain: ['Olena Moroz, according to'],
    },
    {
      wording: 'Moroz said that two winters cracked the deck.',
      chain: ['Olena Moroz, told', 'Radio Kettle'],
    },
    { aside: 'rhetoric' },
    {
      ...{ wording: 'A source close to the port said that nobody crosses it.', more: 1, kind: 'quote' },
      chain: ['one anonymous source close to the port, remarked'],
    },
    { aside: 'forecast' },
  ]
}
