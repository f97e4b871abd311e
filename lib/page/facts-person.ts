import { derivedLeaf, type Leaf, readLeaf } from "./facts-leaf.ts";
import type { Outline } from "./outline.ts";
import { plain } from "./values/words.ts";

/** The one person of the page, as far as facts need to know. */
export interface KnownPerson {
  readonly nationalId?: string;
  readonly name?: string;
  readonly birthDate?: string;
  readonly age?: number;
  readonly node: Element;
}

/** Name, number, birth date and age; what follows from the number is derived. */
export function personLeaves(person: KnownPerson, outline: Outline): Leaf[] {
  const { name, nationalId, birthDate, age, node } = person;
  const number = nationalId === undefined ? null : numberShown(nationalId, outline, node);
  const leaves: Leaf[] = [];
  if (name !== undefined) leaves.push(readLeaf("person.name", name, { quote: name, node }));
  if (nationalId !== undefined && number)
    leaves.push(readLeaf("person.nationalId", nationalId, number));
  if (birthDate !== undefined) {
    leaves.push(
      number
        ? derivedLeaf("person.birthDate", birthDate, number)
        : readLeaf("person.birthDate", birthDate, { quote: birthDate, node }),
    );
  }
  if (age !== undefined) leaves.push(ageLeaf(age, person, number, outline));
  return leaves;
}

interface Shown {
  readonly quote: string;
  readonly node: Element;
}

function ageLeaf(age: number, person: KnownPerson, number: Shown | null, outline: Outline): Leaf {
  const said = new RegExp(`(?<!\\d)${age} år(?!\\p{L})`, "u");
  const heading = outline.headings.find(
    ({ text }) =>
      said.test(plain(text)) && (person.name === undefined || plain(text).includes(person.name)),
  );
  if (heading)
    return readLeaf("person.age", age, { quote: plain(heading.text), node: heading.node });
  return derivedLeaf(
    "person.age",
    age,
    number ?? { quote: person.birthDate ?? "", node: person.node },
  );
}

/** The number as the page writes it. */
function numberShown(digits: string, outline: Outline, node: Element): Shown {
  const found = outline.values.find(
    ({ value }) => value !== null && value.replace(/\D/g, "") === digits && value.length < 20,
  );
  return found ? { quote: found.quote, node: found.node } : { quote: digits, node };
}
