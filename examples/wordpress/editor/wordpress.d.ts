// What the panel uses of WordPress's editor, as `window.wp` has it.

declare namespace wp {
  interface Block {
    clientId: string
    name: string
    attributes: Record<string, unknown>
    innerBlocks: Block[]
  }

  type Element = object
  type Component<Props> = (props: Props) => Element | null

  const element: {
    createElement: <Props>(
      type: string | Component<Props>,
      props?: (Props & { key?: string | number }) | null,
      ...children: (Element | string | null | false | readonly (Element | string)[])[]
    ) => Element
    useEffect: (effect: () => void | (() => void), inputs: readonly unknown[]) => void
    useState: <State>(first: State) => [State, (next: State) => void]
  }

  const i18n: {
    __: (text: string, domain: string) => string
    _n: (one: string, many: string, count: number, domain: string) => string
    sprintf: (format: string, ...values: (string | number)[]) => string
  }

  type Select = <Name extends keyof Selectors>(store: Name) => Selectors[Name]

  /** Custom fields by their keys. */
  type Meta = Readonly<Record<string, string | number | boolean>>

  interface Attributes {
    title: string
    /** Those that the type of the post does not have are missing. */
    meta: Meta | undefined
    categories: readonly number[] | undefined
  }

  interface Selectors {
    'core/editor': {
      getEditedPostAttribute: <Name extends keyof Attributes>(name: Name) => Attributes[Name]
      isCurrentPostPublished: () => boolean
      isCurrentPostScheduled: () => boolean
      /** Since WordPress 6.6. */
      isPublishSidebarOpened?: () => boolean
    }
    'core/edit-post': { isPublishSidebarOpened: () => boolean }
    'core/block-editor': { getBlocks: () => readonly Block[] }
  }

  interface Actions {
    'core/editor': {
      editPost: (edits: Record<string, unknown>) => void
      lockPostSaving: (name: string) => void
      unlockPostSaving: (name: string) => void
    }
    'core/block-editor': {
      insertBlocks: (blocks: Block[], index: number, root?: string, select?: boolean) => void
      replaceBlock: (clientId: string, blocks: Block[]) => void
    }
    'core/notices': { createWarningNotice: (text: string, options: { id: string }) => void }
  }

  const data: {
    useSelect: <Value>(read: (select: Select) => Value, inputs: readonly unknown[]) => Value
    dispatch: <Name extends keyof Actions>(store: Name) => Actions[Name]
    useRegistry: () => { batch: (work: () => void) => void }
  }

  const blocks: {
    parse: (source: string) => Block[]
    serialize: (blocks: readonly Block[]) => string
    createBlock: (name: string, attributes: Record<string, unknown>) => Block
    rawHandler: (given: { HTML: string }) => Block[]
  }

  const components: {
    Button: Component<{ variant: 'primary' | 'secondary'; isBusy: boolean; disabled: boolean; onClick: () => void }>
    CheckboxControl: Component<{
      label: string
      checked: boolean
      onChange: (checked: boolean) => void
      __nextHasNoMarginBottom: true
    }>
    TextControl: Component<{
      label: string
      help: string
      value: string
      onChange: (value: string) => void
      __nextHasNoMarginBottom: true
    }>
  }

  interface PanelProps {
    title: string
    className?: string
    initialOpen?: boolean
    name?: string
  }

  interface Panels {
    PluginPrePublishPanel: Component<PanelProps>
    PluginDocumentSettingPanel: Component<PanelProps>
  }

  /** Since WordPress 6.6 the panels are here. */
  const editor: Partial<Panels>
  const editPost: Panels

  const plugins: { registerPlugin: (name: string, settings: { render: Component<object> }) => void }
}
