/** What the plugin's server side gives the panel. */
export interface Settings {
  /** Address of the module that judges. */
  judge: string
  /** Ids of the terms. */
  terms: string[]
  /** Id of the category whose posts are articles of a wire; 0 where there is none. */
  category: number
  /** Keys of the custom fields that mark such an article and name its reporters; empty where there is none. */
  mark: string
  reporters: string
  /** Address of the logo for the mend; empty where there is none. */
  logo: string
  /** Its entry in the media library; 0 where it has none. */
  logoId: number
  /** What the post was told when nobody could read it. */
  note: string
}

declare global {
  interface Window {
    creditline: Settings
  }
}

export const settings: Settings = window.creditline
