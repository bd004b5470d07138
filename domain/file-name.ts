import { cleanText } from './text/clean-text.ts'

const CHARACTERS = 200

/**
 * The name of a file as the desk shows it: the last part of its path, by the text rules, without control
 * characters, at most 200 UTF-16 units with its ending kept. It decides nothing. Never empty.
 */
export function fileNameOf(raw: string): string {
  const last = raw.split(/[\\/]/).findLast((part) => part.trim() !== '') ?? ''
  const name = cleanText(last.toWellFormed())
    .replace(/\p{Cc}/gu, '')
    .trim()
  if (!/[^\s\p{Cf}.]/u.test(name)) return 'file'
  if (name.length <= CHARACTERS) return name
  const ending = /\.[^.\s]{1,12}$/.exec(name)?.[0] ?? ''
  return name.slice(0, CHARACTERS - ending.length).replace(/[\ud800-\udbff]$/, '') + ending
}

/** The Content-Disposition that saves a file under its name and never shows it (RFC 6266, RFC 8187). */
export function attachmentDisposition(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\w .()-]/g, '_')
  const escaped = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${escaped}`
}
