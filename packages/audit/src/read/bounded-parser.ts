import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  type Parser,
} from 'parse5';
import { RunTokenizer } from './run-tokenizer.ts';
import { SelectParser } from './select-parser.ts';
import { PAGE_BOUNDS } from './walked.ts';

/** What parsing one page, and the documents in its attributes, may still make. */
export interface ParseBudget {
  /** Elements left. */
  elements: number;
  /** True where they were not enough: what stands behind is missing. */
  cut: boolean;
}

export function newBudget(): ParseBudget {
  return { elements: PAGE_BOUNDS.nodes, cut: false };
}

/**
 * Elements that the standard opens anew in each paragraph while they are not closed. Those with different attributes are all
 * kept open, so a page of `<font color=…>` never closed becomes as many elements as the square of its length. Links are none:
 * a link closes the one before. Source: HTML standard, 13.2.4.3.
 */
const FORMATTING: ReadonlySet<string> = new Set(
  'b big code em font i nobr s small strike strong tt u'.split(' '),
);
/** Of so many that are open the attributes count; three without of each name are the most the standard keeps open. */
const MAX_FORMATTING = 64;
/** Setting out to parse a document costs about as much as so many elements: a page may hold many tiny ones. */
const DOCUMENT = 30;

class Exhausted extends Error {}

type Token = Parameters<Parser<DefaultTreeAdapterMap>['onStartTag']>[0];

class BoundedParser extends SelectParser {
  override tokenizer: RunTokenizer = new RunTokenizer(this);

  override onStartTag(token: Token): void {
    if (token.attrs.length > 0 && FORMATTING.has(token.tagName) && this.isFull()) token.attrs = [];
    super.onStartTag(token);
  }

  private isFull(): boolean {
    let open = 0;
    for (let entry = this.activeFormattingElements.newest; entry !== null; entry = entry.older)
      if (++open > MAX_FORMATTING) return true;
    return false;
  }
}

/** Parses HTML as the standard says, with scripting on as in a browser, as far as the budget reaches. */
export function parseWithin(html: string, budget: ParseBudget): DefaultTreeAdapterTypes.Document {
  const parser = new BoundedParser({
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...element) {
        budget.elements -= 1;
        if (budget.elements < 0) throw new Exhausted();
        return defaultTreeAdapter.createElement(...element);
      },
    },
  });
  budget.elements -= DOCUMENT;
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    budget.cut = true;
  }
  return parser.document;
}
