import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Locator } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { claimOfItsOwn } from '#tests/support/evidence-files.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const typed = {
  Kind: 'File',
  Title: 'The log of the night',
  'New source': 'The watchman',
  'It is': 'Person',
  'Its record': 'B',
  'Primary or secondary': 'Primary',
  'How credible is this item': '2',
  'What does it do to the claim': 'Supports',
  'What it shows': 'The roof went at three.',
}
const log = {
  name: 'журнал ночі.txt',
  mimeType: 'image/png',
  buffer: Buffer.from('At 03:00 the roof\nwent.\n'),
}
const chosen = (form: Locator) => form.locator('input[type=file]')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a file is uploaded and nothing typed is lost', async ({ browser }) => {
    const claimId = await claimOfItsOwn('Without script')
    const page = await openDesk(browser, mara.email, `/desk/claims/${claimId}/evidence`)
    const form = page.getByRole('form', { name: 'Attach evidence' })
    await fillForm(form, { ...typed, 'Pinned words': 'the roof went' })

    await form.getByRole('button', { name: 'Upload the file' }).click()
    await expect(form.getByText('No file was chosen')).toBeVisible()
    await expect(field(form, 'Title')).toHaveValue(typed.Title)

    await chosen(form).setInputFiles({ ...log, buffer: Buffer.alloc(0) })
    await form.getByRole('button', { name: 'Upload the file' }).click()
    await expect(form.getByText('This file is empty')).toBeVisible()

    await chosen(form).setInputFiles(log)
    await form.getByRole('button', { name: 'Attach evidence' }).click()
    await expect(form.getByText(`“${log.name}” was chosen but is not uploaded yet`)).toBeVisible()

    await chosen(form).setInputFiles(log)
    await form.getByRole('button', { name: 'Upload the file' }).click()
    await expect(form.getByText(`Uploaded: ${log.name}, 24 bytes`)).toBeVisible()
    await expect(field(form, 'What it shows')).toHaveValue(typed['What it shows'])
    await expect(form.getByRole('radio', { name: 'Primary' })).toBeChecked()

    // Enter attaches, though the button of the upload comes first.
    await field(form, 'Title').press('Enter')
    await expect(page).toHaveURL(/#e1$/)
    await expect(page.getByText(`${log.name}, 24 bytes, text/plain`)).toBeVisible()
    await expect(page.getByText('Found in the file, pinned by Mara Lindqvist')).toBeVisible()
  })
})

test('a file is uploaded with progress, can be cancelled, and is kept byte for byte', async ({
  browser,
}, info) => {
  const claimId = await claimOfItsOwn('With script')
  const page = await openDesk(browser, mara.email, `/desk/claims/${claimId}/evidence`)
  const form = page.getByRole('form', { name: 'Attach evidence' })
  await fillForm(form, typed)
  const network = await page.context().newCDPSession(page)
  const line = async (bytesPerSecond: number) =>
    network.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytesPerSecond },
    })

  const film = info.outputPath('film.mp4')
  writeFileSync(film, Buffer.alloc(12 * 1024 * 1024, 5))
  await line(1024 * 1024)
  await chosen(form).setInputFiles(film)
  const bar = form.getByRole('progressbar', { name: 'Upload of film.mp4' })
  await expect(bar).toBeVisible()
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0)
  await expect(form.getByText(/film\.mp4: \d+ %, [\d.]+ [kM]B of 12 MB/)).toBeVisible()
  await form.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(form.getByText('The file is still on its way.')).toBeVisible()
  await form.getByRole('button', { name: 'Cancel the upload' }).click()
  await expect(bar).toBeHidden()
  await expect(field(form, 'Title')).toHaveValue(typed.Title)

  await page.route('**/desk/uploads', (route) => route.abort('connectionreset'))
  await chosen(form).setInputFiles(log)
  await expect(form.getByText('The connection was lost')).toBeVisible()
  await page.unroute('**/desk/uploads')
  await form.getByRole('button', { name: 'Try again' }).click()
  await expect(form.getByText(`Uploaded: ${log.name}, 24 bytes`)).toBeVisible()

  await fillForm(form, { 'Pinned words': 'the roof stayed' })
  await form.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(form.getByText('The pinned words do not stand in this file')).toBeVisible()
  await fillForm(form, { 'Pinned words': '' })
  await form.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(page.getByText(`${log.name}, 24 bytes, text/plain`)).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: log.name }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe(log.name)
  expect(readFileSync(await download.path()).equals(log.buffer)).toBe(true)
})

test('an empty file and a far too large one are told apart before anything is sent', async ({ browser }) => {
  const claimId = await claimOfItsOwn('Sizes')
  const page = await openDesk(browser, mara.email, `/desk/claims/${claimId}/evidence`)
  const form = page.getByRole('form', { name: 'Attach evidence' })
  let sent = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/desk/uploads')) sent += 1
  })
  await chosen(form).setInputFiles({ ...log, buffer: Buffer.alloc(0) })
  await expect(form.getByText('This file is empty')).toBeVisible()
  await form.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(form.getByText('Choose what kind of evidence it is.')).toBeVisible()
  expect(sent).toBe(0)
})
