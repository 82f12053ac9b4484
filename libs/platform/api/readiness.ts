import type { Check } from '#platform/observability/probes';

/** What this API needs to be of use. Each part adds its own question. */
export class Readiness {
  readonly checks: Record<string, Check> = {};

  add(part: string, check: Check): void {
    this.checks[part] = check;
  }
}
