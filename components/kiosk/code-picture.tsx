import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

/** Modules of white around a code, without which a telephone does not find it (ISO/IEC 18004). */
const QUIET = 4;

type Props = { readonly address: string; readonly className: string | undefined };

/** An address as a code that a telephone reads, made here and not fetched. */
export function CodePicture({ address, className }: Props) {
  const { size, path } = useMemo(() => drawn(address), [address]);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={address}
    >
      <path fill="#fff" d={`M0 0H${size}V${size}H0Z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

function drawn(address: string): { readonly size: number; readonly path: string } {
  // The smallest that holds the address, and that is still read with a scratch across it.
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, place) => place);
  const path = places
    .flatMap((row) =>
      places
        .filter((column) => code.isDark(row, column))
        .map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`),
    )
    .join('');
  return { size: count + 2 * QUIET, path };
}
