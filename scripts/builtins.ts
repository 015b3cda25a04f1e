import { builtinModules } from 'node:module'
import type { Plugin } from 'rolldown'

const prefix = '\0builtin:'

/**
 * Takes what a bundle needs of Node's own modules from `process.getBuiltinModule`. To be imported, a module of Node's
 * makes every one of its exports, and loads for it what nobody asks for: a sixth of the time that a small article takes.
 */
export function builtinsOnDemand(): Plugin {
  return {
    name: 'builtins-on-demand',
    resolveId(id) {
      const name = id.replace(/^node:/, '')
      return builtinModules.includes(name) ? { id: prefix + name, moduleSideEffects: false } : null
    },
    load(id) {
      if (!id.startsWith(prefix)) return null
      const name = id.slice(prefix.length)
      // CommonJS takes the exports by name; those that stand for streams would open them.
      if (name === 'process')
        return 'export default process\nexport const { env, emitWarning, platform, argv } = process'
      const names = Object.keys(process.getBuiltinModule(name)!).filter((key) => key !== 'default')
      return [
        `const builtin = /* @__PURE__ */ process.getBuiltinModule('node:${name}')`,
        'export default builtin',
        ...names.map((key) => `export const ${key} = /* @__PURE__ */ (() => builtin.${key})()`),
      ].join('\n')
    },
  }
}
