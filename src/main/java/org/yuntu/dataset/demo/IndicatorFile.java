package org.yuntu.dataset.demo;

import java.util.List;

/// `indicator-value.csv`: figures of the invented province for targets of the policy documents, one of them missed.
final class IndicatorFile {

    /// I-04, 创新型领军企业: 100 of them due in 2022.
    static final Planted.OverdueIndicator OVERDUE = new Planted.OverdueIndicator("I-04", 2022, 100, 71);

    private IndicatorFile() {}

    static void write(DemoFiles files) {
        files.write("indicator-value", List.of("division", "indicator", "year", "value", "unitText"), table -> {
            table.row("山西省", OVERDUE.indicator(), 2022, 63, "家");
            table.row("山西省", OVERDUE.indicator(), Years.LAST, Math.round(OVERDUE.value()), "家");
            table.row("山西省", "I-01", 2024, "1.9", "%");
            table.row("山西省", "I-05", 2022, 1180, "家");
            table.row("山西省", "I-20", Years.LAST, 4, "工作日");
            table.row("山西省", "I-29", 2019, 33, "个");
            table.row("山西省晋城市城区", "I-34", Years.LAST, 2350, "万元");
        });
    }
}
