import { expect, test } from 'vitest'
import { publicDocument } from '#server/public-document.ts'

const ld = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'

test.each([
  ['an external script', 'a<script src="/x.js" async=""></script>b', 'ab'],
  ['an inline script with a tag in a string', 'a<script>self.f.push("<b>")</script>b', 'ab'],
  ['capitals and spaces', 'a<SCRIPT >x</ScRiPt >b', 'ab'],
  ['a script without an end', 'a<script>x', 'a'],
  ['a script whose end tag is cut', 'a<script>x</script', 'a'],
  ['a double escaped script', 'a<script><!--<script>x</script>y--></script>b', 'ab'],
  ['an escaped script that ends', 'a<script><!--x</script>b', 'ab'],
  ['an escape that closes at once', 'a<script><!--><script>x</script>b', 'ab'],
  ['a script that poses as data', 'a<script data-type="application/ld+json">x</script>b', 'ab'],
  ['a quoted > in a tag', 'a<script title="a>b">x</script>b', 'ab'],
  ['a script after a comment with a tag', '<!--<script>--><script>x</script>b', '<!--<script>-->b'],
  ['a script after an empty comment', '<!--><script>x</script>b', '<!-->b'],
  [
    'a script after a title with a tag',
    '<title><script></title><script>x</script>b',
    '<title><script></title>b',
  ],
  ['a script preload', '<link rel="preload" as="script" href="/x.js"/>b', 'b'],
  ['a module preload', '<link rel=modulepreload href=/x.js>b', 'b'],
  ['a link that waits for a script', '<link rel="expect" href="#_R_" blocking="render"/>b', 'b'],
])('takes out %s', (_, html, expected) => {
  expect(publicDocument(html)).toBe(expected)
})

test.each([
  ['JSON-LD', `<p>${ld}</p>`],
  ['the word in text and in an attribute', '<p title="<script>">&lt;script></p>'],
  ['a style preload', '<link rel="preload" as="style" href="/x.css"/>'],
  ['a style sheet', '<link rel="stylesheet" href="/x.css" data-precedence="next"/>'],
  ['a lone less-than', '<p>1 < 2 <3</p>'],
  ['an element that only begins alike', '<scripture>x</scripture>'],
])('leaves %s', (_, html) => {
  expect(publicDocument(html)).toBe(html)
})
