package org.yuntu.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The 14 标志性引领性产业集群 of 《关于加快构建山西省创新生态的指导意见》 二(一)2, in its order and wording.
///
/// Distinct from the 16 provincial 重点产业链, which are data. Codes are stable: they appear in files, URLs and
/// ids.
public enum Cluster {
    IT_APPLICATION_INNOVATION("it-innovation", "it", "信息技术应用创新", "IT application innovation"),
    BIG_DATA("big-data", "bd", "大数据融合创新", "Big data"),
    SEMICONDUCTORS("semiconductor", "sc", "半导体", "Semiconductors"),
    OPTOELECTRONICS("optoelectronics", "oe", "光电", "Optoelectronics"),
    PHOTOVOLTAICS("photovoltaic", "pv", "光伏", "Photovoltaics"),
    CARBON_BASED_MATERIALS("carbon-materials", "cm", "炭基新材料", "Carbon-based new materials"),
    BIO_BASED_MATERIALS("bio-materials", "bm", "生物基新材料", "Bio-based new materials"),
    SPECIAL_METALS("special-metals", "sm", "特种金属材料", "Special metal materials"),
    RAIL_TRANSIT_EQUIPMENT("rail-transit", "rt", "先进轨道交通装备", "Advanced rail transit equipment"),
    COAL_MINING_MACHINERY("coal-machinery", "ma", "煤机智能制造装备", "Intelligent coal-mining machinery"),
    NEW_ENERGY_VEHICLES("new-energy-vehicles", "ev", "智能网联新能源汽车", "Intelligent connected new energy vehicles"),
    GENERAL_AVIATION("general-aviation", "ga", "通用航空", "General aviation"),
    MEDICINE_AND_HEALTH("medicine-health", "mh", "现代医药和大健康", "Modern medicine and healthcare"),
    ENVIRONMENTAL_PROTECTION("energy-environment", "ee", "节能环保", "Energy conservation and environmental protection");

    private final String code;
    private final String prefix;
    private final String nameZh;
    private final String nameEn;

    Cluster(String code, String prefix, String nameZh, String nameEn) {
        this.code = code;
        this.prefix = prefix;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    /// Stable ASCII code, for example `coal-machinery`.
    public String code() {
        return code;
    }

    /// First part of the ids of the cluster's products, for example `ma` in `ma.shearer`.
    public String prefix() {
        return prefix;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public static Optional<Cluster> findByCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    /// The cluster a product id belongs to (`ma.shearer` → [#COAL_MINING_MACHINERY]).
    public static Optional<Cluster> findByProductId(String productId) {
        int dot = productId.indexOf('.');
        String prefix = dot < 0 ? "" : productId.substring(0, dot);
        return Arrays.stream(values()).filter(c -> c.prefix.equals(prefix)).findFirst();
    }

    /// What a user may type: the code, the Chinese name, the English name, or a part of a name that
    /// fits one cluster only.
    public static Optional<Cluster> findByWord(String word) {
        String w = word.strip().toLowerCase();
        if (w.isEmpty()) {
            return Optional.empty();
        }
        List<Cluster> exact = Arrays.stream(values())
                .filter(c -> c.code.equals(w)
                        || c.nameZh.equals(w)
                        || c.nameEn.toLowerCase().equals(w)
                        || c.name().toLowerCase().equals(w))
                .toList();
        List<Cluster> found = exact.isEmpty()
                ? Arrays.stream(values())
                        .filter(c ->
                                c.nameZh.contains(w) || c.nameEn.toLowerCase().contains(w) || c.code.contains(w))
                        .toList()
                : exact;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
