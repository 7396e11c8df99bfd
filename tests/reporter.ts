import type { Reporter, TestModule } from 'vitest/node';

/** Closes a test run with one plain line: `12 passed, 0 failed`. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const line = `${passed} passed, ${failed + broken + errors.length} failed\n`;
    process.once('exit', () => process.stdout.write(line));
  }
}
