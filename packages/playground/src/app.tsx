import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { Checker } from './checker.ts'
import { Editor } from './editor.tsx'
import { Facts } from './facts.tsx'
import { toFragment } from './link.ts'
import { Mended } from './mended.tsx'
import { Page } from './page.tsx'
import type { Answer, Input } from './protocol.ts'
import { samples } from './samples.ts'
import { Settings } from './settings.tsx'
import { Tabs } from './tabs.tsx'
import { Verdict } from './verdict.tsx'

/** Milliseconds without a keystroke before an article is checked. */
const pause = 150

const first: Input = {
  source: samples[0]!.source,
  format: '',
  terms: 'dcnf',
  reporters: samples[0]!.reporters,
  republished: true,
  logo: '/images/dcnf-logo.png',
}

interface Said {
  answer: Answer | undefined
  error: string | undefined
  /** What was judged. */
  input: Input
}

/**
 * The playground: an article and its settings on one side, what is said of it on the other.
 *
 * @param props.linked - what the link holds that the page was opened by.
 * @param props.broken - the page was opened by a link that cannot be read.
 */
export function App({
  linked,
  broken,
}: {
  linked: Partial<Input> | undefined
  broken: boolean
}): JSX.Element {
  const [input, setInput] = useState<Input>({ ...first, ...linked })
  const [said, setSaid] = useState<Said>()
  const [told, setTold] = useState(broken ? 'The link cannot be read; this is an example.' : '')
  const checker = useMemo(
    () => new Checker((answer, error, judged) => setSaid({ answer, error, input: judged })),
    [],
  )
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => checker.ask(input), said ? pause : 0)
  }, [input])

  const change = (changed: Partial<Input>): void => setInput((old) => ({ ...old, ...changed }))
  const share = async (): Promise<void> => {
    const link = `${location.href.split('#')[0]}#${await toFragment(input)}`
    history.replaceState(undefined, '', link)
    try {
      await navigator.clipboard.writeText(link)
      setTold('Link copied.')
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      setTold('The link stands in the address bar.')
    }
  }
  const answer = said?.answer
  return (
    <>
      <header>
        <h1>Creditline</h1>
        <p>
          Does a republished article keep the credit it owes? Paste one. It is checked here, in your browser;
          nothing is sent anywhere.
        </p>
        <button type="button" onClick={() => void share()}>
          Copy a link to this
        </button>
        <p role="status">{told}</p>
      </header>
      <main>
        <section aria-label="Article">
          <Settings input={input} change={change} />
          <Editor
            source={input.source}
            format={input.format}
            messages={answer?.messages ?? []}
            judged={said?.input.source}
            change={change}
          />
        </section>
        <section aria-label="What is said of it">
          {said?.error !== undefined && <p class="failed">{said.error}</p>}
          {answer ? (
            <Tabs
              tabs={[
                { id: 'verdict', title: 'Verdict', content: <Verdict answer={answer} /> },
                { id: 'page', title: 'Page', content: <Page page={answer.page} /> },
                { id: 'facts', title: 'Facts', content: <Facts facts={answer.facts} /> },
                {
                  id: 'mended',
                  title: 'Mended',
                  content: (
                    <Mended
                      before={said.input.source}
                      mended={answer.mended}
                      take={() => change({ source: answer.mended.source })}
                    />
                  ),
                },
              ]}
            />
          ) : (
            <p>{said ? '' : 'Reading …'}</p>
          )}
        </section>
      </main>
    </>
  )
}
