import type { Frontier } from '../frontier/frontier.ts';
import type { Openness } from '../frontier/worth.ts';
import { type Weighed, weighAll } from '../judge/weigh.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import type { Site } from '../site/site.ts';

/** Which indicators are still open, as of the last time they were weighed. */
export class OpenIndicators implements Openness {
  private readonly indicators: readonly CompiledIndicator[];
  private readonly weights: number[];
  private weighed: readonly Weighed[] = [];

  constructor(indicators: readonly CompiledIndicator[]) {
    this.indicators = indicators;
    this.weights = indicators.map(({ indicator }) => indicator.weight);
  }

  weight(n: number): number {
    return this.weights[n] ?? 0;
  }

  /** How many are open. */
  get count(): number {
    return this.weights.filter(weight => weight > 0).length;
  }

  /** Finds anew which are open, and has the frontier want what they want opened. */
  weigh(site: Site, frontier: Frontier): void {
    this.weighed = weighAll(site, this.weighed);
    for (const [n, { settled, wants }] of this.weighed.entries()) {
      this.weights[n] = settled ? 0 : (this.indicators[n]?.indicator.weight ?? 0);
      if (!settled) frontier.want(wants, n);
    }
  }
}
