/** The time of day in Norway, "10.42". */
export function clock(): string {
  return new Date()
    .toLocaleTimeString("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" })
    .replace(":", ".");
}
