import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's own environment with a plain global object. The usual one asks a proxy for every global name, each `Date`, `Map` and
 * `Object` of a rule, each time: a fifth of the rule tests' time. The proxy is there to empty the old globals after each file, so that
 * what a framework leaves behind is not kept; the rules leave nothing behind.
 */
export default class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    // Jest keeps a hundred lines of every stack, of each assertion that holds and of each refusal that is expected: three say where.
    this.global.Error.stackTraceLimit = 3;
  }
}
