import type { ChecklistId } from "../../lib/report/checklists/lists.ts";
import type { Paper } from "../../lib/report/papers/types.ts";
import type { CaseReport } from "../../lib/report/types.ts";
import type { Lang } from "../../lib/text/text.ts";

/** What a sheet is drawn from: a checklist of a case, or a paper that is made. */
export type PaperContent = ListContent | MadeContent;

export interface ListContent {
  readonly kind: "list" | "talk";
  readonly list: ChecklistId;
  readonly report: CaseReport;
  readonly lang: Lang;
}

interface MadeContent {
  readonly kind: "paper";
  readonly paper: Paper;
  readonly lang: Lang;
}

/** How long the tab has to ask for its paper. */
const WAIT_MS = 20_000;

/**
 * Gives a paper, once, to the tab that asks by the name; the name is no secret of the person's but a random one. Only
 * pages of the extension can listen, and nothing is written anywhere. Returns the name.
 */
export function offerPaper(paper: PaperContent): string {
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  const timer = setTimeout(() => channel.close(), WAIT_MS);
  channel.onmessage = () => {
    clearTimeout(timer);
    channel.postMessage(paper);
    channel.close();
  };
  return name;
}

/** Asks for the paper of a name. A tab that is loaded anew gets none, and stays empty. */
export function receivePaper(name: string, onPaper: (paper: PaperContent) => void): void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<PaperContent>) => {
    channel.close();
    onPaper(data);
  };
  channel.postMessage("ready");
}
