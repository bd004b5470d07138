'use client'
import type { ComponentProps } from 'react'
import { ArticleWorkbench } from '#components/article/article-workbench.tsx'
import { assignClaims } from '../../claims/actions.ts'
import * as actions from './actions.ts'

type WorkbenchProps = ComponentProps<typeof ArticleWorkbench>

type Props = Omit<WorkbenchProps, 'actions' | 'assigning'> & {
  assigning: Omit<NonNullable<WorkbenchProps['assigning']>, 'action'> | null
}

/** The workbench with what it can do. The browser knows the actions by itself: sent with the page, each is read four times. */
export function DeskWorkbench({ assigning, ...rest }: Props) {
  return (
    <ArticleWorkbench
      {...rest}
      actions={commands}
      assigning={assigning && { ...assigning, action: assignClaims }}
    />
  )
}

const commands = { ...actions }
