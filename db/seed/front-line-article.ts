/**
 * A report in our own words of what others were saying about Kupyansk in July: nearly every sentence is
 * somebody's word. It names only carriers and speakers that published reports named, and quotes nobody.
 */
export const frontLineArticle = {
  title: 'Kupyansk: what is claimed about the ring around the town, and by whom',
  outlet: 'The Demo Gazette',
  byline: null,
  url: null,
  publishedOn: null,
  language: 'en',
  ownership: 'ours' as const,
  text: `Vitaly Ganchev, who heads the Russian-installed administration in the region, told RIA Novosti that Russian forces control all but one of the approaches to Kupyansk. He described control of the perimeter as a condition for taking the town.

The Ukrainian Telegram channel DeepState reported on 28 July that Russian soldiers keep trying to close the ring around the town. Ukrainian troops, the channel said, struggle to hold positions near a petrol station on the road from Radkovka.

Unconfirmed reports on 26 July spoke of growing desertion among Ukrainian soldiers near the town. Nobody named is given as the source of these reports.

The coming weeks will decide what the town becomes a symbol of.`,
}
