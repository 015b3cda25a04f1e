/** The original of a republished article. Only `reporters` is needed. */
export interface Story {
  /** Names of the original's reporters, as the wire spells them. */
  reporters: string[]
  url?: string
  headline?: string
  /** Day of publication, `YYYY-MM-DD`. */
  published?: string
  text?: string
  /** Paths or globs of the copies, relative to the file that the story comes from. */
  copies?: string[]
}
