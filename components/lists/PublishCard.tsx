import { Button, InlineMessage, Radio, RadioGroup, TextField } from "@navikt/ds-react";
import { type FormEvent, useState } from "react";
import { publishText } from "../../lib/text/lists.ts";
import { useSay } from "../parts/language.tsx";
import type { ClashShown, PublishProps } from "./types.ts";

type Choices = Readonly<Record<string, "mine" | "theirs">>;

/** Writes the own list to a server, and lets the keeper choose where others have changed the same. */
export function PublishCard(props: PublishProps) {
  const say = useSay();
  const { busy, said, trouble, clashes, onStop } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [user, setUser] = useState("");
  const [password, setPassword] = useState("");
  const [choices, setChoices] = useState<Choices>({});
  const address = typed ?? props.address;
  const isChosen = clashes.every(({ key }) => choices[key]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onPublish({ address, user, password, choices });
  };
  return (
    <form
      className="sk-card sk-form"
      aria-labelledby="sk-publish"
      onSubmit={submit}
      autoComplete="off"
      noValidate
      data-lists="publish"
    >
      <h2 className="sk-section__title" id="sk-publish">
        {say(publishText.title)}
      </h2>
      <p>{say(publishText.intro)}</p>
      <TextField
        size="small"
        type="url"
        label={say(publishText.address)}
        value={address}
        onChange={(event) => setTyped(event.target.value)}
      />
      <TextField
        size="small"
        label={say(publishText.user)}
        description={say(publishText.loginHelp)}
        autoComplete="off"
        value={user}
        onChange={(event) => setUser(event.target.value)}
      />
      <TextField
        size="small"
        type="password"
        label={say(publishText.password)}
        autoComplete="off"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {trouble && (
        <InlineMessage status="warning" size="small" role="alert">
          {say(trouble)}
        </InlineMessage>
      )}
      {clashes.map((clash) => (
        <Clash
          key={clash.key}
          clash={clash}
          chosen={choices[clash.key] ?? null}
          onChoose={(side) => setChoices({ ...choices, [clash.key]: side })}
        />
      ))}
      <div className="sk-page__actions">
        <Button type="submit" size="small" loading={busy} disabled={!isChosen}>
          {say(publishText.publish)}
        </Button>
        {onStop && (
          <Button type="button" size="small" variant="tertiary" onClick={onStop}>
            {say(publishText.stop)}
          </Button>
        )}
      </div>
      <p role="status">{busy ? say(publishText.working) : said ? say(said) : ""}</p>
    </form>
  );
}

interface ClashProps {
  readonly clash: ClashShown;
  readonly chosen: "mine" | "theirs" | null;
  readonly onChoose: (side: "mine" | "theirs") => void;
}

function Clash({ clash, chosen, onChoose }: ClashProps) {
  const say = useSay();
  return (
    <RadioGroup
      size="small"
      legend={clash.what}
      value={chosen}
      onChange={onChoose}
      data-clash={clash.place}
    >
      <Radio value="mine">{say(publishText.mine(clash.mine))}</Radio>
      <Radio value="theirs">{say(publishText.theirs(clash.theirs))}</Radio>
    </RadioGroup>
  );
}
