import { builtinModules } from 'node:module'
import type { Plugin } from 'rolldown'

/** What a module of Node's is called among the modules of a bundle. */
export const builtinId = (name: string): string => prefix + name

const prefix = '\0builtin:'

/** Modules that Node itself does not load to run a script, and of which functions are used here. */
const seldom = new Set(['child_process', 'crypto', 'fs/promises', 'http', 'zlib'])

/**
 * Takes what a bundle needs of Node's own modules from `process.getBuiltinModule`. To be imported, a module of Node's
 * makes every one of its exports, and loads for it what nobody asks for: a sixth of the time that a small article takes.
 * A module that is seldom needed is loaded by the first call of one of its functions.
 */
export function builtinsOnDemand(): Plugin {
  return {
    name: 'builtins-on-demand',
    resolveId(id) {
      const name = id.replace(/^node:/, '')
      return builtinModules.includes(name) ? { id: builtinId(name), moduleSideEffects: false } : null
    },
    load(id) {
      if (!id.startsWith(prefix)) return null
      const name = id.slice(prefix.length)
      // CommonJS takes the exports by name; those that stand for streams would open them.
      if (name === 'process')
        return 'export default process\nexport const { env, emitWarning, platform, argv } = process'
      const builtin: object = process.getBuiltinModule(name)!
      const module = `process.getBuiltinModule('node:${name}')`
      const lines = Object.entries(builtin).map(([key, value]) => {
        if (key === 'default') return ''
        const isFunction = typeof value === 'function' && /^[a-z]/.test(key)
        return seldom.has(name) && isFunction
          ? `export const ${key} = (...args) => ${module}.${key}(...args)`
          : `export const ${key} = /* @__PURE__ */ (() => builtin.${key})()`
      })
      return [`const builtin = /* @__PURE__ */ ${module}`, 'export default builtin', ...lines].join('\n')
    },
  }
}
