package org.yuntu.dataset.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yuntu.model.Cluster;

/// What firms' names say of their trade, and what firms outside the clusters do.
final class Trades {

    /// A trade word that says nothing, for firms whose own would be misread.
    static final String NEUTRAL = "实业";

    /// Names and scopes of firms that belong to no cluster.
    static final List<List<String>> BYSTANDERS = List.of(
            List.of("商贸", "日用百货、五金交电、办公用品的批发、零售", "5299"),
            List.of("餐饮管理", "餐饮服务；会议及展览服务", "6210"),
            List.of("物流", "道路普通货物运输；仓储服务（不含危险品）；装卸服务", "5430"),
            List.of("房地产开发", "房地产开发；物业管理；房屋租赁", "7010"),
            List.of("农业开发", "农作物种植；农副产品收购、销售", "0190"),
            List.of("广告", "广告的设计、制作、发布；图文制作；会务服务", "7259"));

    private static final Map<Cluster, List<String>> WORDS = new EnumMap<>(Cluster.class);

    static {
        WORDS.put(Cluster.IT_APPLICATION_INNOVATION, List.of("信息技术", "软件科技"));
        WORDS.put(Cluster.BIG_DATA, List.of("数据科技", "信息科技"));
        WORDS.put(Cluster.SEMICONDUCTORS, List.of("微电子科技", "电子材料"));
        WORDS.put(Cluster.OPTOELECTRONICS, List.of("光电科技", "电子科技"));
        WORDS.put(Cluster.PHOTOVOLTAICS, List.of("新能源科技", "能源科技"));
        WORDS.put(Cluster.CARBON_BASED_MATERIALS, List.of("新材料科技", "材料科技"));
        WORDS.put(Cluster.BIO_BASED_MATERIALS, List.of("生物科技", "生物材料"));
        WORDS.put(Cluster.SPECIAL_METALS, List.of("金属材料", "金属制品"));
        WORDS.put(Cluster.RAIL_TRANSIT_EQUIPMENT, List.of("装备制造", "机械制造"));
        WORDS.put(Cluster.COAL_MINING_MACHINERY, List.of("机械制造", "矿山装备制造"));
        WORDS.put(Cluster.NEW_ENERGY_VEHICLES, List.of("动力科技", "汽车部件制造"));
        WORDS.put(Cluster.GENERAL_AVIATION, List.of("航空科技", "航空装备"));
        WORDS.put(Cluster.MEDICINE_AND_HEALTH, List.of("医药科技", "健康科技"));
        WORDS.put(Cluster.ENVIRONMENTAL_PROTECTION, List.of("环保科技", "环境工程技术"));
    }

    private Trades() {}

    static List<String> words(Cluster cluster) {
        return WORDS.getOrDefault(cluster, List.of(NEUTRAL));
    }
}
