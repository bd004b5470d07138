import { expect, test } from 'vitest'
import { deskNavigation } from '#domain/desk-navigation.ts'

test.each([
  ['/desk', 'Queue'],
  ['/desk?show=new', 'Queue'],
  ['/desk/articles', 'Articles'],
  ['/desk/articles/1/publish?page=2', 'Articles'],
  ['/desk/sources/1', 'Sources'],
  ['/desk/newsroom?saved=yes', 'Newsroom'],
  ['/desk/peoples', undefined],
  ['/desk/claims/1', undefined],
  ['/desk/notifications', undefined],
])('%s is within %s', (path, place) => {
  expect(deskNavigation(path).flatMap(({ label, isCurrent }) => (isCurrent ? [label] : []))).toEqual(
    place ? [place] : [],
  )
})
