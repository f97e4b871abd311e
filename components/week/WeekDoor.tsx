import { useState } from "react";
import { weekText } from "../../lib/text/drafts.ts";
import { useDrafts } from "../drafts/context.tsx";
import { Fold } from "../parts/Fold.tsx";
import { useSay } from "../parts/language.tsx";
import { MyWeek } from "./MyWeek.tsx";

/** "Min uke", closed until it is asked for: others may look at the screen. While it is closed no name is on the page. */
export function WeekDoor() {
  const say = useSay();
  const value = useDrafts();
  const [isOpen, setOpen] = useState(value?.isWeekWanted ?? false);
  if (!value || (value.drafts === 0 && !value.isWeekWanted)) return null;
  return (
    <Fold title={say(weekText.title)} open={isOpen} onToggle={setOpen} className="sk-week">
      {isOpen && <MyWeek week={value.week()} />}
    </Fold>
  );
}
