/** The look of an official document (GB/T 9704 is the model): red head, FangSong text, page numbers, tables that break well. */
export const PAGE_STYLE = `
@page { size: A4; margin: 30mm 26mm 28mm 28mm; @bottom-center { content: "— " counter(page) " —"; } }
* { box-sizing: border-box; }
body { margin: 0; background: #eee; color: #000; font: 16px/1.75 FangSong, STFangsong, "Noto Serif CJK SC", SimSun, serif; }
main { max-width: 210mm; margin: 8mm auto; padding: 24mm 24mm 20mm; background: #fff; overflow-wrap: break-word; }
header { text-align: center; border-bottom: 2px solid #c00; padding-bottom: 4mm; margin-bottom: 6mm; }
.unit { margin: 0; color: #c00; font: bold 24px/1.5 SimHei, "Noto Sans CJK SC", sans-serif; letter-spacing: .1em; }
h1 { margin: 4mm 0; font: bold 28px/1.4 SimHei, "Noto Sans CJK SC", sans-serif; letter-spacing: .25em; }
.number { margin: 0; }
.text { margin: 0; text-indent: 2em; }
table { width: 100%; margin: 5mm 0; border-collapse: collapse; }
caption { padding-bottom: 2mm; font-weight: bold; text-align: left; }
th, td { border: 1px solid #000; padding: 1mm 2mm; text-align: left; vertical-align: top; unicode-bidi: isolate; }
.particulars th, .approval th { width: 8em; font-weight: normal; }
.data { font-size: 13px; line-height: 1.5; }
.wide { font-size: 11px; }
.wide td, code { overflow-wrap: anywhere; }
thead { display: table-header-group; }
tr, .seal, footer { break-inside: avoid; }
.seal { position: relative; width: 70mm; margin: 10mm 0 8mm auto; text-align: center; }
.seal p { margin: 0; }
.mark { display: inline-block; margin-top: 2mm !important; padding: 0 2mm; border: 2px solid #c00; color: #c00; }
.copies { border-top: 1px solid #000; border-bottom: 1px solid #000; padding: 1mm 0; }
footer { margin-top: 8mm; color: #333; font-size: 12px; line-height: 1.6; }
footer p { margin: 0; }
code { font-family: Consolas, "Noto Sans Mono", monospace; }
@media print { body { background: #fff; } main { max-width: none; margin: 0; padding: 0; } }
`;
