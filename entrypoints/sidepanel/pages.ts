import type { PageAnswer } from "../../lib/messages/contract.ts";
import type { PageRead } from "../../lib/report/gather.ts";
import { pageKey, pageTitle, systemTitle } from "../../lib/systems/titles.ts";

/*
 * The pages of one person that have been read while the person is open. In memory only, and only of a person who is
 * known by number.
 */

/** One page that is held. */
export interface HeldPage extends PageRead {
  readonly url: string;
  /** From another tab, because the caseworker asked for it. */
  readonly isFetched: boolean;
}

/** More pages than a case has; the oldest goes first. */
const MOST = 30;

/**
 * The pages with the one that is open now, last. A newer reading of a page takes the older one's place; pages of another
 * system or case stay only where the caseworker fetched them.
 */
export function withOpenPage(
  pages: readonly HeldPage[],
  answer: PageAnswer,
  time: string,
): readonly HeldPage[] {
  const open = held(answer, time, false);
  const others = pages.filter((p) => p.key !== open.key && (p.isFetched || isOfSameCase(p, open)));
  return [...others.slice(1 - MOST), open];
}

/** The pages with one that the caseworker fetched from another tab; the open one stays last. */
export function withFetchedPage(
  pages: readonly HeldPage[],
  answer: PageAnswer,
  time: string,
): readonly HeldPage[] {
  const open = pages.at(-1);
  const fetched = held(answer, time, true);
  if (!open || fetched.key === open.key) return pages;
  return [...pages.slice(0, -1).filter(({ key }) => key !== fetched.key), fetched, open];
}

function held({ reading, url }: PageAnswer, time: string, isFetched: boolean): HeldPage {
  const { system, page } = reading;
  const names = [isFetched ? systemTitle(system) : null, pageTitle(system, page)];
  const from = names.flatMap((name) => name?.nb ?? []).join(", ") || null;
  return { key: pageKey(system, page) ?? url, reading, from, time, url, isFetched };
}

/**
 * Pages of a system that nobody has described belong together when their addresses name the same case: they may differ
 * in words ("/program", "/vedtak"), not in numbers or ids. Known systems have one case for each person.
 */
function isOfSameCase(one: HeldPage, other: HeldPage): boolean {
  if (originOf(one.url) !== originOf(other.url)) return false;
  return isKnown(one) || isKnown(other) || idsIn(one.url) === idsIn(other.url);
}

function isKnown({ key, url }: HeldPage): boolean {
  return key !== url;
}

function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
}

function idsIn(url: string): string {
  const steps = url.slice(originOf(url).length).split(/[/?#&=]/);
  return steps.filter((step) => /\d/.test(step)).join(" ");
}
