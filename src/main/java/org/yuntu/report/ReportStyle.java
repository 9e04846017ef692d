package org.yuntu.report;

/// The looks of a report page, on screens in light and dark and on paper.
final class ReportStyle {

    static final String CSS = """
            :root{color-scheme:light dark;--ink:light-dark(#1d2530,#e6e9ee);--weak:light-dark(#5d6b7c,#9aa7b8);
            --line:light-dark(#dfe4ea,#333c48);--back:light-dark(#fff,#14181d);--soft:light-dark(#f5f7fa,#1c2229);
            --green:light-dark(#2a8a57,#4cb782);--grey:light-dark(#a9b4c1,#5b6775);--amber:light-dark(#c07a00,#e0a63a);
            --red:light-dark(#c0392b,#ef7465);--blue:light-dark(#2563b5,#7fb0f0)}
            *{box-sizing:border-box}
            body{font:15px/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;color:var(--ink);
            background:var(--back);margin:0 auto;max-width:74rem;padding:1.5rem 1.25rem 3rem}
            h1{font-size:1.5rem;margin:0;line-height:1.35;overflow-wrap:anywhere}
            h2{font-size:1.05rem;margin:2rem 0 .6rem;padding-bottom:.3rem;border-bottom:2px solid var(--line)}
            h3{font-size:.95rem;margin:0;font-weight:600}
            .state{font-size:.8rem;vertical-align:.25em;padding:.15rem .6rem;border-radius:1rem;color:#fff;background:var(--grey)}
            .state.DONE{background:#2a8a57}.state.DRY_RUN{background:#2563b5}.state.STOPPED{background:#c0392b}
            .verdict{font-size:1.05rem;margin:.5rem 0 .8rem}
            .parts{display:flex;gap:2px;height:.9rem;border-radius:.45rem;overflow:hidden;background:var(--soft)}
            .imported{background:var(--green)}.unchanged{background:var(--grey)}.review{background:var(--amber)}
            .rejected{background:var(--red)}
            .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.5rem 0 0;padding:0;color:var(--weak)}
            .legend i{display:inline-block;width:.7rem;height:.7rem;border-radius:.2rem;margin-right:.4rem}
            .legend b{color:var(--ink)}
            .next{margin:0;padding-left:1.2rem}
            code{font:.92em ui-monospace,Consolas,monospace;background:var(--soft);padding:.1rem .35rem;border-radius:.3rem;
            overflow-wrap:anywhere}
            a{color:var(--blue)}
            .cards{display:flex;flex-wrap:wrap;gap:.8rem;margin:0 0 1rem}
            .cards div{flex:1 1 9rem;background:var(--soft);border-radius:.6rem;padding:.7rem 1rem}
            .cards dt{color:var(--weak);font-size:.85rem}.cards dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums}
            .wide{overflow-x:auto}
            table{border-collapse:collapse;width:100%;font-size:.9rem}
            th{text-align:left;color:var(--weak);font-weight:500;white-space:nowrap}
            th,td{padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
            td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            td.values,td.value{overflow-wrap:anywhere;min-width:9rem}td.codes{font-size:.85em;color:var(--weak)}
            td:first-child bdi{white-space:nowrap}tr.unused{color:var(--weak)}
            .bar{height:3px;background:var(--line);border-radius:2px;min-width:3rem}
            .bar i{display:block;height:100%;background:var(--blue);border-radius:2px}
            .sure{white-space:nowrap}.sure.SURE{color:var(--green)}.sure.LIKELY{color:var(--blue)}
            .sure.DOUBTFUL{color:var(--amber);font-weight:600}
            .problem{border-left:3px solid var(--grey);padding:.1rem 0 .1rem .9rem;margin:0 0 1.1rem;break-inside:avoid}
            .problem.error{border-color:var(--red)}.problem.warning{border-color:var(--amber)}
            .examples{table-layout:fixed}.examples td{overflow-wrap:anywhere}.examples td.line{width:7rem;color:var(--weak)}
.examples td.cell{width:18%}.examples td.value{width:30%}
            .level{font-size:.8rem;color:var(--weak)}.level.error{color:var(--red)}.level.warning{color:var(--amber)}
            .advice{margin:.15rem 0 .3rem;color:var(--weak)}
            .facts{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;margin:0}
            .facts dt{color:var(--weak)}.facts dd{margin:0;overflow-wrap:anywhere}
            small,.note{color:var(--weak);font-size:.85rem}
            footer{margin-top:2rem;color:var(--weak);font-size:.9rem}
            @media(max-width:40rem){.facts{grid-template-columns:1fr}.facts dd{margin-bottom:.4rem}.examples tr{display:flex;flex-wrap:wrap;gap:0 .8rem;border-bottom:1px solid var(--line)}
            .examples td,.examples td.line,.examples td.cell,.examples td.value{border:0;padding:.1rem 0;width:auto;min-width:0}}
            @media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11px}
            .parts,.bar,.state,.legend i{print-color-adjust:exact;-webkit-print-color-adjust:exact}section{break-inside:auto}}
            """;

    private ReportStyle() {}
}
