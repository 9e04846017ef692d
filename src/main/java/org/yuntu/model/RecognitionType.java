package org.yuntu.model;

import java.util.List;

/// Titles and lists firms are on: every [EnterpriseTier] under the same name, and the rest of and
///
public enum RecognitionType implements OfficialTerm {
    INNOVATIVE_SME("创新型中小企业"),
    SRDI_SME("专精特新中小企业", "专精特新", "专精特新企业", "“专精特新”企业", "“专精特新”中小企业"),
    LITTLE_GIANT("专精特新“小巨人”企业", "小巨人", "“小巨人”企业", "专精特新小巨人", "小巨人企业", "专业化“小巨人”企业"),
    SINGLE_PRODUCT_CHAMPION("制造业单项冠军", "单项冠军", "单项冠军企业", "制造业单项冠军企业"),
    GAZELLE("瞪羚企业", "瞪羚"),
    UNICORN("独角兽企业", "独角兽"),
    HIGH_TECH_ENTERPRISE("高新技术企业", "高企", "国家高新技术企业"),
    TECHNOLOGY_BASED_SME("科技型中小企业", "科小"),
    HIGH_TECH_POOL("高新技术企业培育库入库企业", "高新技术企业培育库", "高企培育库"),
    INNOVATION_LEADER("创新型领军企业", "领军企业"),
    ABOVE_DESIGNATED_SIZE("规上企业", "小升规", "规上工业企业", "规模以上企业"),
    SHAREHOLDING_REFORM("股份制改造", "规改股", "股改"),
    LISTED("上市", "股上市", "上市公司", "挂牌"),
    LISTING_RESERVE("上市后备", "上市后备企业", "上市后备资源库"),
    INDIVIDUAL_TO_COMPANY("个转企"),
    TRANSFER_DEMONSTRATION("成果转化示范企业", "科技成果转化示范企业"),
    HONEST_STARTUP("双创诚信企业", "“双创”诚信企业"),
    CLOUD_USER("上云企业", "企业上云"),
    MILITARY_SUPPLIER("民口配套核心军品企业", "民口企业配套核心军品"),
    CHAIN_LEADER("链主企业"),
    SMART_FACTORY("智能工厂"),
    DIGITAL_WORKSHOP("数字化车间"),
    ABNORMAL_OPERATION("经营异常", "经营异常名录"),
    SERIOUSLY_DISHONEST("严重违法失信", "严重违法失信名单");

    private final String nameZh;
    private final List<String> words;

    RecognitionType(String nameZh, String... words) {
        this.nameZh = nameZh;
        this.words = List.of(words);
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    @Override
    public List<String> words() {
        return words;
    }
}
