import type { Report } from '@creditline/core'
import type * as Judge from './judge.ts'
import { blockChanges } from './mend.ts'
import { namesOf, type Post, postOf } from './post.ts'
import { settings } from './settings.ts'
import { ruleName, t, verdictOf } from './words.ts'

const { createElement: h, useEffect, useState } = wp.element

/** Milliseconds without typing before an article is judged. */
const pause = 300

let loaded: Promise<typeof Judge> | undefined

function judge(): Promise<typeof Judge> {
  loaded ??= import(settings.judge)
  return loaded
}

/** What is known of the post in the editor. */
export type State = { report: Report } | { failed: string } | 'checking'

/** The post, as it is being edited. */
export function usePost(): Post {
  const { title, blocks, meta, categories } = wp.data.useSelect((select) => {
    const read = select('core/editor').getEditedPostAttribute
    return {
      title: read('title'),
      blocks: select('core/block-editor').getBlocks(),
      meta: read('meta') ?? {},
      categories: read('categories') ?? [],
    }
  }, [])
  return postOf(title, blocks, {
    republished: Boolean(meta[settings.mark]) || categories.includes(settings.category),
    reporters: namesOf(String(meta[settings.reporters] ?? '')),
  })
}

/** Judges the post when nobody has typed for a moment. */
export function useReport({ html, republished, reporters }: Post): State {
  const [state, setState] = useState<State>('checking')
  const names = reporters.join(';')
  useEffect(() => {
    let current = true
    const article: Judge.Article = { html, terms: settings.terms, republished, reporters: namesOf(names) }
    const run = async (): Promise<void> => {
      let next: State
      try {
        next = { report: await (await judge()).check(article) }
      } catch (error) {
        next = { failed: error instanceof Error ? error.message : String(error) }
      }
      if (current) setState(next)
    }
    const timer = setTimeout(() => void run(), pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [html, republished, names])
  return state
}

/** The verdict, its messages, the mend, and what the editor knows of the original. */
export function Credit({ post, state }: { post: Post; state: State }): wp.Element {
  if (state === 'checking') return h('p', null, t('The credit is being checked …'))
  if ('failed' in state)
    return h('p', null, t('The credit could not be checked here; the server decides when you publish.'), ' ', state.failed)
  const { report } = state
  return h(
    'div',
    { className: 'creditline' },
    h('p', { className: `creditline-verdict is-${report.verdict}`, role: 'status' }, verdictOf(report)),
    post.drawnByServer && h('p', null, t('Parts of it are drawn by the server, which decides when you publish.')),
    h(Origin, null),
    report.verdict === 'breach' && h(Mend, { post }),
    h(Messages, { report }),
  )
}

function Messages({ report }: { report: Report }): wp.Element | null {
  if (report.messages.length === 0) return null
  return h(
    'ul',
    { className: 'creditline-messages' },
    report.messages.map((message, index) =>
      h(
        'li',
        { key: index, className: message.fatal === true ? 'is-fault' : 'is-advice' },
        h('strong', null, ruleName(message.ruleId)),
        h('p', { lang: 'en' }, ...marked(message.reason)),
        h('p', { lang: 'en', className: 'creditline-advice' }, ...marked((message.note ?? '').split('\n', 1)[0]!)),
      ),
    ),
  )
}

/** Values stand in backticks. */
function marked(text: string): (wp.Element | string)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', { key: index }, part) : part))
}

function Mend({ post }: { post: Post }): wp.Element {
  const registry = wp.data.useRegistry()
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useState<readonly string[]>([])
  const mend = async (): Promise<void> => {
    setBusy(true)
    try {
      const { fix } = await judge()
      const { edits, after, left: open } = await fix(post, settings.logo, document.documentElement.lang)
      // One step for the editor's undo.
      registry.batch(() => change(post, blockChanges(post.pieces, edits)))
      const owed = open.filter(({ rule }) => after.clauses[rule]?.force === 'must')
      setLeft([...new Set(owed.map(({ reason }) => reason))])
    } catch (error) {
      setLeft([error instanceof Error ? error.message : String(error)])
    }
    setBusy(false)
  }
  return h(
    'div',
    { className: 'creditline-mend' },
    h(
      wp.components.Button,
      { variant: 'secondary', isBusy: busy, disabled: busy, onClick: () => void mend() },
      t('Write the missing credit'),
    ),
    h('ul', { role: 'status' }, left.map((reason) => h('li', { key: reason, lang: 'en' }, reason))),
  )
}

/** Makes the changes from the end on, so that the places of the others hold. */
function change({ pieces }: Post, changes: ReturnType<typeof blockChanges>): void {
  const { insertBlocks, replaceBlock } = wp.data.dispatch('core/block-editor')
  for (const each of changes.toSorted((a, b) => b.index - a.index)) {
    if (each.kind === 'replace') replaceBlock(pieces[each.index]!.clientId, wp.blocks.parse(each.source))
    else insertBlocks(blocksOf(each.source), each.index, undefined, false)
  }
}

/** Blocks of credit; the logo is tied to its entry in the media library, so that nobody is asked to upload it. */
function blocksOf(source: string): wp.Block[] {
  const { logo, logoId } = settings
  return wp.blocks.rawHandler({ HTML: source }).map((block) => {
    const isLogo = block.name === 'core/image' && block.attributes['url'] === logo && logoId > 0
    return isLogo ? wp.blocks.createBlock(block.name, { ...block.attributes, id: logoId }) : block
  })
}

/** What only the editor knows: that the post is from a wire, and who wrote it. */
function Origin(): wp.Element {
  const meta = wp.data.useSelect(
    (select) => select('core/editor').getEditedPostAttribute('meta') ?? {},
    [],
  )
  const set = (key: string, value: string | boolean): void =>
    wp.data.dispatch('core/editor').editPost({ meta: { ...meta, [key]: value } })
  const { mark, reporters } = settings
  return h(
    'div',
    { className: 'creditline-origin' },
    mark !== '' &&
      h(wp.components.CheckboxControl, {
        label: t('This is an article of a wire'),
        checked: Boolean(meta[mark]),
        onChange: (checked) => set(mark, checked),
        __nextHasNoMarginBottom: true,
      }),
    reporters !== '' &&
      h(wp.components.TextControl, {
        label: t('Reporters of the original'),
        help: t('Separated by semicolons'),
        value: String(meta[reporters] ?? ''),
        onChange: (value) => set(reporters, value),
        __nextHasNoMarginBottom: true,
      }),
  )
}
