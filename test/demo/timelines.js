/*
 * How a change of person goes by: [milliseconds, step, what] in the order of time. The steps are app.js's own. `modia`
 * are the times measured in NAV's own case system; the others are what frameworks do. `?slag=` chooses one.
 */
export const timelines = {
  vanlig: () => {
    // The content is taken away before anything of the new comes: else the page would end empty.
    const away = rnd(20, 450);
    const half = away + rnd(80, 450);
    return [
      [rnd(20, 200), "head"],
      [away, "away"],
      [half, "contents", 0.5],
      [half + rnd(50, 300), "contents"],
      [away + rnd(50, 750), "notes"],
    ];
  },
  modia: () => [
    [291, "gone"],
    [904, "hosts"],
    [2600, "head"],
    [2900, "contents"],
    [2900, "notes"],
  ],
  "felt-for-felt": () => [
    [100, "head-away"],
    [150, "away"],
    [600, "contents", 0.3],
    [900, "name"],
    [1200, "contents", 0.6],
    [1500, "head"],
    [2300, "contents"],
    [2500, "notes"],
  ],
  "hode-forst": () => [
    [50, "head"],
    [1500, "away"],
    [2200, "contents"],
    [2300, "notes"],
  ],
  "hode-lenge-forst": () => [
    [50, "head"],
    [10_000, "contents"],
    [10_100, "notes"],
  ],
  "innhold-forst": () => [
    [100, "contents"],
    [150, "notes"],
    [rnd(300, 900), "head"],
  ],
  "halvt-forst": () => [
    [100, "contents", 0.5],
    [800, "head"],
    [2400, "contents"],
    [2400, "notes"],
  ],
  "verter-forst": () => [
    [100, "hosts"],
    [1000, "head"],
    [2000, "contents"],
    [2200, "notes"],
  ],
  "alt-i-ett": () => [
    [300, "head"],
    [300, "contents"],
    [300, "notes"],
  ],
  "i-hulter-og-bulter": () => [
    [rnd(0, 2000), "head-away"],
    [rnd(0, 2000), "away"],
    [rnd(2000, 5000), "head"],
    [rnd(2000, 5000), "contents"],
    [rnd(2000, 5000), "notes"],
  ],
};

function rnd(least, most) {
  return least + Math.random() * (most - least);
}
