import type { ComponentChildren, JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'

interface Tab {
  id: string
  title: string
  content: ComponentChildren
}

/** Tabs as the ARIA Authoring Practices describe them: arrows, Home and End move, and what is moved to is shown. */
export function Tabs({ tabs }: { tabs: readonly Tab[] }): JSX.Element {
  const [shown, setShown] = useState(tabs[0]!.id)
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === shown)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const { id } = tabs.at(to % tabs.length)!
    setShown(id)
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label="Views" ref={list} onKeyDown={move}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === shown}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => setShown(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          tabIndex={0}
          hidden={id !== shown}
        >
          {id === shown && content}
        </div>
      ))}
    </>
  )
}
