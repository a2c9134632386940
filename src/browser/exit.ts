/** Leaves without adding a step to go back to. Without this script the links still leave. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-exit]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.title = '\u200b';
    document.body.hidden = true;
    location.replace(link.href);
  });
}
