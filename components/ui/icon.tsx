/** Two bars while something plays, for stopping it; else the triangle that lets it play. */
export function PlayIcon({ playing }: { readonly playing: boolean }) {
  return <Icon path={playing ? 'M6 5 H10 V19 H6 Z M14 5 H18 V19 H14 Z' : 'M7 4 L20 12 L7 20 Z'} />;
}

/** A shape in a field of 24 by 24, in the colour of the text around it. */
export function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="1.3em" height="1.3em" fill="currentColor" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
