// The panel of the block editor: says what credit the post lacks while it is written, offers the mend, and lets nobody
// publish while it lacks any. The server checks once more: a panel is no guard.
import { Credit, type State, usePost, useReport } from './panel.ts'
import { settings } from './settings.ts'
import { t } from './words.ts'

const { createElement: h, useEffect } = wp.element
const name = 'creditline'

/** The post may not go out as it is. Saving a draft is nobody's business. */
function useLock(locked: boolean): void {
  const goesOut = wp.data.useSelect((select) => {
    const editor = select('core/editor')
    const open = editor.isPublishSidebarOpened ?? select('core/edit-post').isPublishSidebarOpened
    return open() || editor.isCurrentPostPublished() || editor.isCurrentPostScheduled()
  }, [])
  useEffect(() => {
    const { lockPostSaving, unlockPostSaving } = wp.data.dispatch('core/editor')
    if (locked && goesOut) lockPostSaving(name)
    else unlockPostSaving(name)
  }, [locked, goesOut])
}

function title(state: State): string {
  const verdict = typeof state === 'object' && 'report' in state ? state.report.verdict : undefined
  if (verdict === 'breach') return t('Credit: missing')
  if (verdict === 'unsure') return t('Credit: please look')
  return t('Credit')
}

function Panels(): wp.Element {
  const post = usePost()
  const state = useReport(post)
  const verdict = typeof state === 'object' && 'report' in state ? state.report.verdict : undefined
  useLock(verdict === 'breach' && !post.drawnByServer)
  const { PluginPrePublishPanel, PluginDocumentSettingPanel } = { ...wp.editPost, ...wp.editor }
  return h(
    'div',
    null,
    h(PluginPrePublishPanel, { title: title(state), initialOpen: true }, h(Credit, { post, state })),
    h(PluginDocumentSettingPanel, { name, title: title(state) }, h(Credit, { post, state })),
  )
}

wp.plugins.registerPlugin(name, { render: Panels })
if (settings.note !== '') wp.data.dispatch('core/notices').createWarningNotice(settings.note, { id: name })
