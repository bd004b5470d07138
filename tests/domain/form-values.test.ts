import { expect, test } from 'vitest'
import { formValues, isTicked } from '#domain/form-values.ts'

test('a form’s values are its texts and the names of its files; several of one name are joined by line breaks', () => {
  const form = new FormData()
  form.append('$ACTION_ID', 'x')
  form.append('file', new Blob(['x']))
  form.append('words', 'Two\nlines')
  for (const id of ['a', 'b', 'c']) form.append('tell', id)
  form.append('__proto__', 'kept as a field')
  const values = formValues(form)
  expect(Object.entries(values)).toEqual([
    ['file', 'blob'],
    ['words', 'Two\nlines'],
    ['tell', 'a\nb\nc'],
    ['__proto__', 'kept as a field'],
  ])
})

test('a tick stands in a line of its own', () => {
  expect(isTicked('a\nb', 'b')).toBe(true)
  expect(isTicked('ab', 'b')).toBe(false)
  expect(isTicked('', 'b')).toBe(false)
})
