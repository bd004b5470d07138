'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { type GoneForm, onGoneForm } from '../form/gone-form.ts'
import { followLive } from './follow-live.ts'
import { LiveStatus, type LiveWord } from './live-status.tsx'
import { Refresher } from './refresher.ts'
import { RescuedWords } from './rescued-words.tsx'

/**
 * Keeps the page as it is in the database, without disturbing whoever works in it. `since`: how far the log had
 * come when the page was read.
 */
export function Live({ since }: { since: number }) {
  const router = useRouter()
  const [isRefreshing, startRefresh] = useTransition()
  const [word, setWord] = useState<LiveWord | null>(null)
  const [gone, setGone] = useState<GoneForm[]>([])
  const [visit, setVisit] = useState(0)
  const refresher = useRef<Refresher>(null)
  refresher.current ??= new Refresher()
  const shown = useRef(since)

  useEffect(() => {
    shown.current = since
    refresher.current?.shows(since)
  }, [since])

  useEffect(() => {
    const current = refresher.current
    if (!current) return
    current.begin({
      refresh: () => startRefresh(() => router.refresh()),
      say: setWord,
      // Somebody with another role sees another desk, and follows it as that.
      returnAnew: () => setVisit((count) => count + 1),
    })
    const leave = followLive(shown.current, (news) => current.hear(news))
    const stopRescuing = onGoneForm((form) => {
      if (current.isRefreshing) setGone((all) => [...all, form])
    })
    return () => {
      leave()
      stopRescuing()
      current.end()
    }
  }, [router, visit])

  useEffect(() => {
    if (!isRefreshing) refresher.current?.refreshed()
  }, [isRefreshing])

  useEffect(() => {
    if (word !== 'updated') return
    const timer = setTimeout(() => setWord(null), 8_000)
    return () => clearTimeout(timer)
  }, [word])

  return (
    <>
      <LiveStatus word={word} />
      {gone.length > 0 && <RescuedWords forms={gone} onClose={() => setGone([])} />}
    </>
  )
}
