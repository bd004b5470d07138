import { changes } from './changes.ts'
import { checkPage } from './check-page.ts'
import { cite } from './cite.ts'
import { claimPage } from './claim-page.ts'
import { corrections } from './corrections.ts'
import { coverage } from './coverage.ts'
import { editionPage } from './edition-page.ts'
import { embed } from './embed.ts'
import { everyPage } from './every-page.ts'
import { feeds } from './feeds.ts'
import { front } from './front.ts'
import { gone } from './gone.ts'
import { graph } from './graph.ts'
import { independence } from './independence.ts'
import { kinds } from './kinds.ts'
import { layout } from './layout.ts'
import { methodology } from './methodology.ts'
import { notices } from './notices.ts'
import { picture } from './picture.ts'
import { search } from './search.ts'
import { speaker } from './speaker.ts'
import { text } from './text.ts'
import { verdict } from './verdict.ts'

export const messages = {
  changes,
  checkPage,
  cite,
  claimPage,
  common: everyPage,
  corrections,
  coverage,
  editionPage,
  embed,
  feeds,
  front,
  gone,
  graph,
  independence,
  kinds,
  layout,
  methodology,
  notices,
  picture,
  search,
  speaker,
  text,
  verdict,
}
