import { cn } from '../ui/cn.ts'

export type LiveWord = 'updated' | 'signed-out'

const words: Record<LiveWord, string> = {
  updated: 'Updated just now',
  'signed-out':
    'You are signed out, so this page is no longer up to date. What you type can still be sent: you are asked to sign in, and it is kept.',
}

/**
 * A quiet line at the foot of the window, announced politely; there before it has anything to say. What stays
 * has room of its own below the page, so that nothing is covered for good.
 */
export function LiveStatus({ word }: { word: LiveWord | null }) {
  return (
    <div
      role="status"
      className={cn(
        'pointer-events-none bottom-0 z-20 flex justify-center font-sans text-sm print:hidden',
        word === 'signed-out' ? 'sticky' : 'fixed inset-x-0',
      )}
    >
      {word && (
        <p className="mx-4 mb-4 max-w-[60ch] rounded-md border border-border bg-page px-3 py-1.5 text-ink">
          {words[word]}
        </p>
      )}
    </div>
  )
}
