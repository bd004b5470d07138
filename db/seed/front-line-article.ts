/**
 * A report in our own words of what others were saying about Kupyansk in July: nearly every sentence is somebody's word.
 * It names only carriers and speakers that a published report named, and quotes nobody.
 */
export const frontLineArticle = {
  title: 'Kupyansk: what is claimed about the ring around the town, and by whom',
  outlet: 'The Demo Gazette',
  byline: null,
  url: null,
  publishedOn: null,
  language: 'en',
  ownership: 'ours' as const,
  text: `Vitaly Ganchev, who heads the Russian administration in the region, told RIA Novosti that Russian forces control all but one of the approaches to Kupyansk. He described control of the perimeter as a condition for taking the town.

The Ukrainian Telegram channel DeepState reported on 28 July that Russian soldiers keep trying to close the ring around the town. Ukrainian troops, the channel said, struggle to hold positions near a petrol station on the road from Radkovka. Its analysts noted that Russian units stretch the Ukrainian lines on purpose, to wear them down.

Unconfirmed reports on 26 July spoke of growing desertion among Ukrainian soldiers near the town. Nobody named is given as the source of these reports. A former conscript, who is not named, told a local journalist that the soldiers are scared.

A military analyst in Kyiv spoke of alarming losses of men and equipment. The coming weeks will decide what the town becomes a symbol of.`,
}

/** The passages by what they speak of; positions count from 1. */
export const frontLinePassages = {
  approaches: 1,
  condition: 2,
  ring: 3,
  petrol: 4,
  attrition: 5,
  desertion: 6,
  nobody: 7,
  conscript: 8,
  losses: 9,
  outlook: 10,
}

/**
 * The same report after another reading of what it rests on: a second place that the channel named is put in, a sentence
 * is put more simply, the conscript's goes, and the analyst is told of before the reports.
 */
export const frontLineRevision = `Vitaly Ganchev, who heads the Russian administration in the region, told RIA Novosti that Russian forces control all but one of the approaches to Kupyansk. He described control of its perimeter as a condition for taking the town.

The Ukrainian Telegram channel DeepState reported on 28 July that Russian soldiers keep trying to close the ring around the town. Ukrainian troops, the channel said, struggle to hold positions near a petrol station on the road from Radkovka and in the village of Golubovka. Its analysts noted that Russian units stretch the Ukrainian lines on purpose, to wear them down.

A military analyst in Kyiv spoke of alarming losses of men and equipment.

Unconfirmed reports on 26 July spoke of growing desertion among Ukrainian soldiers near the town. Nobody named is given as the source of these reports.

The coming weeks will decide what the town becomes a symbol of.`
