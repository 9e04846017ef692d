package org.yuntu.dataset.demo;

import java.util.List;
import org.yuntu.model.PlatformLevel;

/// `department.csv`: offices of an invented government, named so.
final class DepartmentFile {

    static final String INDUSTRY = "演示省工业和信息化厅";

    private static final List<String> NAMES =
            List.of(INDUSTRY, "演示省科技厅", "演示省教育厅", "演示省财政厅", "演示省发展改革委", "演示省地方金融监管局", "演示省小企业发展促进局");

    private DepartmentFile() {}

    static void write(DemoFiles files) {
        files.write(
                "department",
                List.of("name", "level", "duties", "successor"),
                table -> NAMES.forEach(name ->
                        table.row(name, PlatformLevel.PROVINCIAL, "演示", name.equals("演示省小企业发展促进局") ? INDUSTRY : null)));
    }
}
