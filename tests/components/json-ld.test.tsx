import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { JsonLd } from '#components/check/json-ld.tsx'

it('can neither close its script nor break a line, and parses back to the same', () => {
  const wording = 'a</script><script>alert(1)</script><!--\u2028\u2029'
  const html = renderToStaticMarkup(<JsonLd value={{ claimReviewed: wording }} />)
  const body = html.replace(/^<script type="application\/ld\+json">/, '').replace(/<\/script>$/, '')
  expect(body).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(body).claimReviewed).toBe(wording)
})
