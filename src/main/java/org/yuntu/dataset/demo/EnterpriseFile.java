package org.yuntu.dataset.demo;

import java.util.List;

/// `enterprises.csv`, in the columns of a registry export; products stand nowhere but in the scope.
final class EnterpriseFile {

    private static final List<String> HEADER = List.of(
            "企业名称",
            "统一社会信用代码",
            "成立日期",
            "企业类型",
            "登记状态",
            "注册资本",
            "经营范围",
            "所在省份",
            "所属城市",
            "所属区县",
            "注册地址",
            "行业代码",
            "企业称号",
            "链上角色",
            "员工人数");

    private EnterpriseFile() {}

    static void write(World world, DemoFiles files) {
        Firms firms = world.firms();
        files.writeEnterprises(HEADER, table -> {
            for (int i = 0; i < firms.size(); i++) {
                Firm firm = firms.get(i);
                Place place = firm.place();
                table.row(
                        firm.name(),
                        firm.code(),
                        firms.establishedOn(i),
                        firm.name().endsWith("股份有限公司") ? "股份有限公司" : "有限责任公司",
                        "存续",
                        Yuan.tenThousands(firms.revenueCny(i) * 0.3),
                        firms.scope(i),
                        place.province(),
                        place.prefecture(),
                        place.county(),
                        place.full() + "演示路" + (1 + i % 999) + "号",
                        firms.industryCode(i),
                        firms.tiers(i),
                        firms.role(i),
                        firms.employees(i));
            }
        });
    }
}
