package org.yuntu.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Takes a name key apart from both ends: branch, legal form, trade words from the right, places from the left;
/// what is left is the 字号. Word lists are closed and short, so the result is a good guess, not a proof.
final class NameParts {

    private static final List<String> COMPANY_FORMS = longestFirst("""
            有限责任公司 股份有限公司 有限公司 集团公司 总公司 公司 股份合作公司 合伙企业(有限合伙) 合伙企业(普通合伙) 合伙企业
            有限合伙 股份合作社 专业合作社联合社 专业合作社 合作社 供销社 信用合作联社 信用社 集团 总厂 厂 事务所 研究院 研究所 设计院
            个人独资企业 农场 林场 煤矿 医院 学校 学院 宾馆 酒店 饭店 商店 商场 超市 中心 协会 商会 基金会 银行 站 部 店 社 院 所 行 矿 场 局 处
            """);

    private static final List<String> LIMITED_COMPANIES = List.of("有限公司", "有限责任公司");

    /// Parents without 有限: only what is certainly a branch makes them one, as 煤矿机械厂 is no branch of a
    /// 煤矿.
    private static final List<String> OTHER_PARENTS = longestFirst("公司 银行 信用社 合作联社 总厂 厂 集团 专业合作社");

    private static final List<String> CERTAIN_BRANCHES = longestFirst("""
            分公司 支公司 分行 支行 分理处 储蓄所 营业部 营业所 营业厅 营业室 营销部 营销服务部 服务部 门市部 经营部 经销部 销售部 供应部 维修部 批发部 零售部
            办事处 代表处 联络处 代办处 分店 分厂 分部 分社 分所 分院 分校 分站 分处 分局 支局 分场 分矿 分园 分馆 分支机构 项目部 经理部 加油站 加气站 加油加气站 收购站 供应站
            """);

    private static final List<String> OTHER_BRANCHES = longestFirst("""
            工程处 工程部 管理处 服务区 收费站 汽车站 客运站 货运站 服务站 工作站 维修站 信用社 车间 工区 工段 商店 超市 旗舰店 专卖店 连锁店 药店
            店 站 队 部 处 所 库 厂 矿 场
            """);

    private static final List<String> TRADES = longestFirst("""
            科技 技术 信息技术 网络科技 网络 软件 信息 电子科技 电子商务 电子 通信 通讯 计算机 智能科技 数据 互联网 物联网 光电 半导体 新能源 能源 电力 电气 电器
            光伏 风电 热力 燃气 天然气 煤业 煤炭 煤焦 焦化 煤化工 化工 焦煤 选煤 洗煤 矿业 采矿 铝业 镁业 钢铁 冶金 冶炼 铸造 锻造 金属 不锈钢 有色金属 耐火材料
            新材料 材料 建材 水泥 陶瓷 玻璃 石材 橡胶 塑料 塑胶 包装 印刷 印务 纸业 纺织 服装 服饰 家具 机械 机械制造 机械设备 机电 机电设备 设备 装备 装备制造
            制造 重工 煤机 矿山机械 液压 轴承 阀门 泵业 仪器 仪表 仪器仪表 自动化 控制 汽车 汽车销售 汽车服务 汽车配件 汽车运输 汽贸 车业 轨道交通 交通 铁路 航空
            运输 物流 货运 客运 仓储 快递 商贸 贸易 工贸 经贸 物资 实业 商业 进出口 国际贸易 供应链 超市 百货 药业 医药 生物科技 生物 生物技术 医疗器械 医疗 健康 制药
            食品 粮油 酒业 酿造 醋业 乳业 饮料 饮品 肉业 农业 农业开发 农业科技 种业 养殖 种植 林业 牧业 农牧 水产 园林 绿化 园林绿化 环保 环保科技 环境 环境工程 节能
            水务 水利 房地产 房地产开发 置业 地产 物业 物业管理 物业服务 建筑 建筑工程 建筑安装 建设 建设工程 工程 安装 装饰 装饰工程 装潢 路桥 公路 市政 市政工程 设计 勘察 测绘 监理
            工程咨询 咨询 管理咨询 企业管理 管理 投资 投资管理 控股 资产管理 金融 小额贷款 担保 融资担保 保险 保险代理 保险经纪 典当 拍卖 租赁 劳务 劳务派遣 人力资源 保安 保安服务 保洁 家政
            旅游 旅行社 酒店管理 餐饮 餐饮管理 文化 文化传媒 文化传播 传媒 广告 影视 教育 教育咨询 培训 体育 娱乐 会展 印章 服务 开发 工艺品 珠宝 化妆品 日用品 办公用品 五金 家电 石油 石化 加油站
            """);

    private static final List<String> PROVINCES = longestFirst("""
            北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆
            香港 澳门 台湾 中国
            """);

    private static final int LONGEST_PLACE = 7;

    /// 超市, 城市, 门市, 社区, 小区, 园区, 景区 … are no divisions.
    private static final String NO_PLACE_BEFORE = "超城都门上夜菜楼股花集小社校园景牧林库厂商专片";

    /// Ends of institutions: what stands before a 县 behind them is no place name.
    private static final String NO_PLACE = "司厂社行局院店";

    private NameParts() {}

    static EnterpriseName split(String text, String key, EnterpriseName.PlaceNames places) {
        int parentEnd = parentEnd(key);
        String branch = key.substring(parentEnd);
        String parent = key.substring(0, parentEnd);
        String form = ending(parent, COMPANY_FORMS, 1);
        String rest = parent.substring(0, parent.length() - form.length());
        int regionEnd = regionEnd(rest, places);
        String region = rest.substring(0, regionEnd);
        String middle = rest.substring(regionEnd);
        int bracket = middle.indexOf('(');
        int close = middle.indexOf(')', bracket + 1);
        if (bracket > 0
                && close > 0
                && region.isEmpty()
                && regionEnd(middle.substring(bracket + 1, close), places) > 0) {
            region = middle.substring(bracket + 1, close);
            middle = middle.substring(0, bracket) + middle.substring(close + 1);
        }
        int brandEnd = brandEnd(middle);
        return new EnterpriseName(
                text, key, region, middle.substring(0, brandEnd), middle.substring(brandEnd), form, branch);
    }

    /// Where the parent's name ends; the length of the key when it is no branch. The last limited company that a
    /// branch follows decides, without one the last other parent.
    private static int parentEnd(String key) {
        int stationed = key.endsWith("处") ? key.lastIndexOf('驻') : -1;
        if (stationed > 1) {
            return stationed;
        }
        int end = parentEnd(key, LIMITED_COMPANIES, true);
        end = end > 0 ? end : parentEnd(key, OTHER_PARENTS, false);
        return end > 0 ? end : key.length();
    }

    private static int parentEnd(String key, List<String> parents, boolean anyBranch) {
        if (ending(key, CERTAIN_BRANCHES, 0).isEmpty()
                && (!anyBranch || ending(key, OTHER_BRANCHES, 0).isEmpty())) {
            return 0;
        }
        for (int i = key.length() - 2; i >= 2; i--) {
            for (String parent : parents) {
                if (key.startsWith(parent, i) && isBranch(key.substring(i + parent.length()), anyBranch)) {
                    return i + parent.length();
                }
            }
        }
        return 0;
    }

    /// `(普通合伙)` behind a parent is a legal form; `分公司` alone is the end of `石油分公司`, not its name.
    private static boolean isBranch(String rest, boolean anyBranch) {
        boolean named = rest.length() >= 2 && (rest.charAt(0) != '(' || rest.indexOf(')') < rest.length() - 1);
        return named
                && (!ending(rest, CERTAIN_BRANCHES, 0).isEmpty()
                        || anyBranch && !ending(rest, OTHER_BRANCHES, 0).isEmpty());
    }

    /// Places at the head of the text; the last of several is the 字号 when nothing else is left for it
    /// (灵丘县白银有限责任公司).
    private static int regionEnd(String text, EnterpriseName.PlaceNames places) {
        int before = 0;
        int end = 0;
        while (end < text.length()) {
            int length = placeLength(text, end, places);
            if (length == 0) {
                return end;
            }
            before = end;
            end += length;
        }
        return before > 0 ? before : end;
    }

    private static int placeLength(String text, int from, EnterpriseName.PlaceNames places) {
        int known = places.lengthAt(text, from);
        if (known > 0) {
            return known;
        }
        for (String province : PROVINCES) {
            if (text.startsWith(province, from)) {
                int end = from + province.length();
                return province.length() + (end < text.length() && "省市".indexOf(text.charAt(end)) >= 0 ? 1 : 0);
            }
        }
        int limit = Math.min(text.length(), from + LONGEST_PLACE);
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean place = NO_PLACE_BEFORE.indexOf(text.charAt(i - 1)) < 0;
            if (NO_PLACE.indexOf(c) >= 0) {
                return 0;
            }
            if (c == '县' || i > from + 1 && (c == '省' || (c == '市' || c == '区') && place)) {
                return i + 1 - from;
            }
        }
        return 0;
    }

    /// Strips trade words from the right as long as two characters of 字号 remain.
    private static int brandEnd(String middle) {
        int end = middle.length();
        while (true) {
            String trade = ending(middle.substring(0, end), TRADES, 2);
            if (trade.isEmpty()) {
                return end;
            }
            end -= trade.length();
        }
    }

    /// The longest of the words that the text ends in, leaving at least so many characters before it.
    private static String ending(String text, List<String> words, int before) {
        for (String word : words) {
            if (text.length() - word.length() >= before && text.endsWith(word)) {
                return word;
            }
        }
        return "";
    }

    private static List<String> longestFirst(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
