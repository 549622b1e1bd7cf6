/** The part of the `edtf` package that `edtf.ts` uses; the package ships no types. */
declare module 'edtf' {
  type EdtfValue = {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly values?: readonly number[];
    readonly lower?: EdtfValue | null;
    readonly upper?: EdtfValue | null;
  };
  export default function edtf(text: string): EdtfValue;
}
