import { derivedLeaf, type Leaf, readLeaf } from "./facts-leaf.ts";
import type { OnePerson } from "./identity.ts";
import type { Outline } from "./outline.ts";
import type { NodeNumber } from "./tree.ts";
import { plain } from "./values/words.ts";

type Known = Omit<OnePerson, "state" | "key">;

/** Name, number, birth date and age; what follows from number or birth date is derived. */
export function personLeaves(person: Known, outline: Outline): Leaf[] {
  const { name, nationalId, birthDate, age, derived, node } = person;
  const number = nationalId === undefined ? null : numberShown(nationalId, outline, node);
  const leaves: Leaf[] = [];
  if (name !== undefined) leaves.push(readLeaf("person.name", name, { quote: name, node }));
  if (nationalId !== undefined && number)
    leaves.push(readLeaf("person.nationalId", nationalId, number));
  if (birthDate !== undefined) {
    leaves.push(
      derived.includes("birthDate")
        ? derivedLeaf("person.birthDate", birthDate, number ?? { quote: name ?? "", node })
        : readLeaf("person.birthDate", birthDate, birthShown(birthDate, outline, node)),
    );
  }
  if (age !== undefined) leaves.push(ageLeaf(age, person, number, outline));
  return leaves;
}

interface Shown {
  readonly quote: string;
  readonly node: NodeNumber;
}

function ageLeaf(age: number, person: Known, number: Shown | null, outline: Outline): Leaf {
  const { derived, node, birthDate } = person;
  const shown = derived.includes("age") ? ageShown(outline) : null;
  if (shown) return shown;
  if (derived.includes("age"))
    return derivedLeaf("person.age", age, number ?? { quote: birthDate ?? "", node });
  return readLeaf(
    "person.age",
    age,
    inHeadings(`${age} år`, outline) ?? { quote: String(age), node },
  );
}

/** "Alder: 30 år" beside the number: the page's own word goes before what is counted. */
function ageShown(outline: Outline): Leaf | null {
  for (const { label, value, quote, node, other } of outline.values) {
    const years = /^(\d{1,3})(?: år)?$/.exec(plain(value ?? ""))?.[1];
    if (!other && /^alder$/i.test(label) && years && Number(years) < 120)
      return readLeaf("person.age", Number(years), { quote, node });
  }
  return null;
}

function birthShown(day: string, outline: Outline, node: NodeNumber): Shown {
  const written = [day, day.split("-").reverse().join(".")];
  const found = outline.values.find(
    ({ value, other }) => !other && value !== null && written.includes(plain(value)),
  );
  return found ? { quote: found.quote, node: found.node } : { quote: written[1] ?? day, node };
}

function inHeadings(words: string, outline: Outline): Shown | null {
  const found = outline.headings.find(({ text }) => plain(text).includes(words));
  return found ? { quote: plain(found.text), node: found.node } : null;
}

/** The number as the page writes it. */
function numberShown(digits: string, outline: Outline, node: NodeNumber): Shown {
  const isIt = (text: string) => text.length < 40 && text.replace(/\D/g, "") === digits;
  const value = outline.values.find((v) => v.value !== null && isIt(v.value));
  if (value) return { quote: value.quote, node: value.node };
  const loose = outline.loose.find(({ text }) => isIt(text));
  return loose ? { quote: plain(loose.text), node: loose.node } : { quote: digits, node };
}
