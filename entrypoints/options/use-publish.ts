import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import type { ClashShown, PublishProps, PublishWish } from "../../components/lists/types.ts";
import { type Clash, clashKey, clashPlace } from "../../lib/measures/merge.ts";
import type { OfficeField, OfficeMeasure } from "../../lib/measures/office.ts";
import { FIELDS } from "../../lib/sharing/fields.ts";
import { addressOf } from "../../lib/sharing/lists/address.ts";
import { type Published, publish, TIMING } from "../../lib/sharing/lists/publish.ts";
import { replaceOffice } from "../../lib/store/import.ts";
import { publishing, setPublishing } from "../../lib/store/lists.ts";
import { newPlace, type PublishRow } from "../../lib/store/lists-types.ts";
import { exportList } from "../../lib/store/office.ts";
import { problemText } from "../../lib/store/problem.ts";
import { listsText, publishText, publishTrouble } from "../../lib/text/lists.ts";
import { fieldNames } from "../../lib/text/sharing.ts";
import { type Lang, say, type Text } from "../../lib/text/text.ts";
import { giveBack, patternOf } from "../background/connect.ts";
import { todayInOslo } from "../sidepanel/use-today.ts";

/** Publishing the own list, over the store and the list's server. Name and password live as long as the form. */
export function usePublish(office: string, lang: Lang): PublishProps {
  const [row, setRow] = useState<PublishRow | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Text | null>(null);
  const [trouble, setTrouble] = useState<Text | null>(null);
  const [clashes, setClashes] = useState<readonly ClashShown[]>([]);
  useEffect(() => {
    void publishing()
      .then((known) => setRow(known ?? null))
      .catch((error) => setTrouble(problemText(error)));
  }, []);
  const hear = (done: Published) => {
    setClashes([]);
    setSaid(null);
    setTrouble(null);
    if (done.kind === "published") return setSaid(publishText.published);
    if (done.kind === "fault")
      return setTrouble(
        (publishTrouble[done.fault] ?? publishTrouble.unreachable)?.(done.detail) ?? null,
      );
    setClashes(done.clashes.map((clash) => shownAs(clash, lang)));
    setTrouble(publishText.clashes(done.clashes.length));
  };
  const attempt = async (href: string, wish: PublishWish, granted: Promise<boolean>) => {
    setBusy(true);
    try {
      if (!(await granted)) return setTrouble(listsText.refused);
      const known = await publishing();
      const from = known?.address === href ? known : newPlace(href);
      await setPublishing(from);
      setRow(from);
      const own = await exportList(office);
      hear(await publish(own, from, around(wish)));
    } catch (error) {
      setTrouble(problemText(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    address: row?.address ?? "",
    busy,
    said,
    trouble,
    clashes,
    onPublish: (wish) => {
      const address = addressOf(wish.address);
      if (address.fault) return setTrouble(address.fault);
      // Asked for before anything is awaited: the browser hears it only in the click.
      const granted = browser.permissions
        .request({ origins: [patternOf(address.origin)] })
        .catch(() => false);
      void attempt(address.href, wish, granted);
    },
    onStop: row
      ? () =>
          void (async () => {
            await setPublishing(null);
            await giveBack(new URL(row.address).origin);
            setRow(null);
            setClashes([]);
            setTrouble(null);
            setSaid(publishText.stopped);
          })()
      : null,
  };
}

function around({ user, password, choices }: PublishWish) {
  return {
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    now: () => Date.now(),
    pause: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
    chance: () => Math.random(),
    keepOwn: (measures: readonly OfficeMeasure[]) => replaceOffice(measures, todayInOslo()),
    keepRow: setPublishing,
    login: user ? { user, password } : null,
    choices,
    timing: TIMING,
  };
}

function shownAs(clash: Clash, lang: Lang): ClashShown {
  const { field, title, mine, theirs } = clash;
  const name = field ? say(fieldNames[field], lang) : "";
  return {
    key: clashKey(clash),
    place: clashPlace(clash),
    what: name ? `${title}: ${name}` : title,
    mine: wordsOf(field, mine, lang),
    theirs: wordsOf(field, theirs, lang),
  };
}

/** A value as tables show it; of a whole entry whether it is there. */
function wordsOf(field: OfficeField | null, value: unknown, lang: Lang): string {
  if (field === null)
    return say(value === undefined ? publishText.deleted : publishText.changed, lang);
  if (value === undefined || value === "") return say(publishText.empty, lang);
  const spec = FIELDS.find((one) => one.field === field);
  return spec?.write({ [field]: value } as unknown as OfficeMeasure) || String(value);
}
