import { afterEach, describe, expect, test } from 'vitest'
import { openFront } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened.close())

/** A newsroom whose pages are in a language; what is not there and what fails are asked for by their paths. */
async function openNewsroom(language: string, direction: string) {
  opened = await openFront((request, response) => {
    if (request.url === '/checks/broken') throw new Error('planted')
    const isThere = request.url === '/'
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!DOCTYPE html><html lang="${language}" dir="${direction}"><body>…</body></html>`)
  })
  await opened.get('/')
  return opened
}

describe('what the front says itself', () => {
  test('is in the language of the readers’ pages, and runs as it does', async () => {
    const { get } = await openNewsroom('ar', 'rtl')
    const failed = await get('/checks/broken')
    expect(failed.status).toBe(500)
    expect(failed.text).toContain('<html lang="ar" dir="rtl">')
    expect(failed.text).toContain('<h1>حدث خطأ ما</h1>')
    expect(failed.text).not.toMatch(/Something|Request/)
    const refused = await get('/', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } })
    expect(refused.status).toBe(405)
    expect(refused.text).toContain('للقراءة فقط')
  })

  test('is so where an address was mistyped, but English to colleagues', async () => {
    const { get } = await openNewsroom('uk', 'ltr')
    const mistyped = (await get('/cheks')).text
    expect(mistyped).toContain('Тут нічого немає')
    expect(mistyped).toContain('<a href="/">До опублікованих перевірок</a>')
    const desk = await get('/desk/nowhere')
    expect(desk.text).toContain('<html lang="en" dir="ltr">')
    expect(desk.text).toContain('There is nothing here')
    const invitation = await get('/invitation/spent')
    expect(invitation.text).toContain('There is nothing here')
  })

  test('follows the newsroom when its language changes', async () => {
    await openNewsroom('uk', 'ltr')
    await opened.close()
    const { get } = await openNewsroom('en', 'ltr')
    expect((await get('/checks/broken')).text).toContain('Something went wrong here')
  })
})
