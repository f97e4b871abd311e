import { Button, InlineMessage, Tag } from "@navikt/ds-react";
import { listsText } from "../../lib/text/lists.ts";
import { useSay } from "../parts/language.tsx";
import type { ListShown, ListsProps } from "./types.ts";

type Actions = Pick<ListsProps, "onAllow" | "onRefresh" | "onRemove">;

/** One list: whose it is, how old the copy is, what is new and what is wrong. */
export function ListRow({ list, actions }: { list: ListShown; actions: Actions }) {
  const say = useSay();
  const { address, name, level, copy, news, old, trouble, isAllowed, byPolicy } = list;
  const title = name || address;
  const state = copy
    ? [say(listsText.count(copy.measures)), say(listsText.fetched(copy.fetched))]
    : [say(listsText.never)];
  return (
    <li className="sk-card sk-office" data-list={address} data-trouble={trouble ? "" : undefined}>
      <div className="sk-stack">
        <h3 className="sk-card__title">{title}</h3>
        {name && <p className="sk-small sk-subtle">{address}</p>}
        <p className="sk-small">
          <Tag size="xsmall" variant="moderate" data-color="neutral">
            {say(listsText.levels[level])}
          </Tag>{" "}
          {[...state, say(list.isSigned ? listsText.signed : listsText.unsigned)].join(" · ")}
        </p>
        {byPolicy && <p className="sk-small sk-subtle">{say(listsText.byPolicy)}</p>}
        {news && <p className="sk-small">{say(news)}</p>}
        {old > 0 && <p className="sk-small">{say(listsText.old(old))}</p>}
        {!isAllowed && <p className="sk-small">{say(listsText.notAllowed)}</p>}
        {trouble && isAllowed && (
          <InlineMessage status="warning" size="small" role="alert">
            {[trouble.text, copy ? listsText.kept : null, listsText.again(trouble.again)]
              .flatMap((text) => (text ? [say(text)] : []))
              .join(" ")}
          </InlineMessage>
        )}
      </div>
      <div className="sk-office__buttons">
        {isAllowed ? (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            aria-label={say(listsText.refreshTitle(title))}
            onClick={() => actions.onRefresh(address)}
          >
            {say(listsText.refresh)}
          </Button>
        ) : (
          <Button type="button" size="small" onClick={() => actions.onAllow(address)}>
            {say(listsText.allow)}
          </Button>
        )}
        {!byPolicy && (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            data-color="danger"
            aria-label={say(listsText.removeTitle(title))}
            onClick={() => actions.onRemove(address)}
          >
            {say(listsText.remove)}
          </Button>
        )}
      </div>
    </li>
  );
}
