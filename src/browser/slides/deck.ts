/** The slides of the page, and which of them is shown. */
export interface Deck {
  /** From 0. */
  place(): number;
  /** Goes to the nearest slide there is. */
  show(place: number): void;
  current(): HTMLElement | undefined;
}

export function deck(): Deck {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
  const sign = document.querySelector('[data-place]');
  let now = Math.max(0, Number.parseInt(location.hash.replace(/\D/g, ''), 10) - 1 || 0);
  return {
    place: () => now,
    current: () => slides[now],
    show(place) {
      now = Math.min(Math.max(place, 0), slides.length - 1);
      for (const [index, slide] of slides.entries()) slide.toggleAttribute('data-now', index === now);
      if (sign) sign.textContent = `${now + 1} / ${slides.length}`;
      // A screen reader reads on from the heading of the new slide.
      slides[now]?.querySelector('h2')?.focus({ preventScroll: true });
      scrollTo(0, 0);
      // "replace": turning pages adds no steps to go back through.
      const notes = location.hash.startsWith('#notes') ? 'notes-' : '';
      history.replaceState(null, '', `#${notes}${now + 1}`);
    },
  };
}
