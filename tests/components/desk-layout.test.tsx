import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Bell } from '#components/layout/bell.tsx'
import { DeskLayout } from '#components/layout/desk-layout.tsx'
import { deskNavigation } from '#domain/desk-navigation.ts'

/** What is read out: the words, without the tags. */
const heard = (drawn: React.ReactNode) =>
  renderToStaticMarkup(drawn)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

it.each([
  [0, 'Notifications: none waits for you'],
  [1, 'Notifications: 1 waits for you'],
  [12, 'Notifications: 12 wait for you'],
])('a bell with %i says “%s”', (waiting, words) => {
  expect(heard(<Bell waiting={waiting} />)).toBe(words)
})

const frame = (given: { name?: string } = {}) =>
  renderToStaticMarkup(
    <DeskLayout
      newsroomName="The Gazette"
      actor={{ name: given.name ?? 'Ines', role: 'reviewer' }}
      path="/desk/sources/1"
      waiting={3}
      signOut={<form aria-label="Sign out" />}
      words={{ skip: 'Skip', demo: null }}
    >
      <p>Content</p>
    </DeskLayout>,
  )

it('offers every place once, as a row that is a menu without a script where there is no room, and marks where one is', () => {
  const [nav = ''] = frame().match(/<nav.*?<\/nav>/s) ?? []
  const links = [...nav.matchAll(/<a [^>]*href="([^"]*)"([^>]*)/g)]
  const places = links.map(([, href]) => href)
  const all = deskNavigation('/desk').map(({ href }) => href)
  expect(places).toEqual(all)
  expect(links.filter(([, , rest]) => rest?.includes('aria-current="page"')).map(([, href]) => href)).toEqual(
    ['/desk/sources'],
  )
  expect(nav).toMatch(/<details[^>]*><summary/)
})

it('leads to one’s account by name, in any direction, and leaves the heading to the page', () => {
  const html = frame({ name: 'ליאור <b>' })
  expect(html).toMatch(/<a href="\/desk\/account"[^>]*>.*<bdi[^>]*>ליאור &lt;b&gt;<\/bdi><\/a>/)
  expect(html).not.toContain('<h1')
})
