import type { ComponentProps } from 'react'
import { Button } from '../ui/button.tsx'
import { cn } from '../ui/cn.ts'

/** A button of the bench's toolbars: smaller than others, since there are many of them. */
export function ToolButton({ className, ...rest }: ComponentProps<typeof Button>) {
  return (
    <Button
      type="button"
      {...rest}
      className={cn('min-h-8 shrink-0 px-2 py-0.5 whitespace-nowrap', className)}
    />
  )
}
