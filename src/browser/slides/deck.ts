/** The slides of the page, and which of them is shown. */
export interface Deck {
  /** From 0. */
  place(): number;
  /** Remembers the nearest slide there is, without showing it. */
  move(place: number): void;
  /** Shows that slide, and says which one it is. */
  show(): void;
  current(): HTMLElement | undefined;
}

/** @param start the first place, from 0 */
export function deck(start: number): Deck {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
  const sign = document.querySelector('[data-place]');
  const near = (place: number): number => Math.min(Math.max(place, 0), slides.length - 1);
  let now = near(start);
  return {
    place: () => now,
    move: (place) => (now = near(place)),
    current: () => slides[now],
    show() {
      for (const [index, slide] of slides.entries()) slide.toggleAttribute('data-now', index === now);
      // Whoever listens hears the place and the title; whoever sees has both in front of them.
      const title = slides[now]?.querySelector('h2')?.textContent ?? '';
      if (sign) sign.textContent = `Slide ${now + 1} of ${slides.length}: ${title}`;
      scrollTo(0, 0);
    },
  };
}
