package org.yuntu.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.yuntu.model.CreditCode;

/// 演示数据: registrations with invented names and valid codes, in the columns of a usual registry export.
public final class SyntheticRegistrations {

    private static final String HEADER = "企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,所在省份,地区,注册地址";
    private static final String[] PREFECTURES = {"太原", "大同", "阳泉", "长治", "晋城", "朔州", "晋中", "运城", "忻州", "临汾", "吕梁"};
    private static final String[] CODES = {
        "140100", "140200", "140300", "140400", "140500", "140600", "140700", "140800", "140900", "141000", "141100"
    };
    private static final String[] TRADES = {"机械", "科技", "商贸", "建材", "化工", "农业", "能源", "信息技术", "环保", "运输"};
    private static final String[] SCOPES = {
        "液压支架、刮板输送机的制造、维修；矿用设备配件销售",
        "计算机软件开发；计算机系统集成；办公用品的销售",
        "批发、零售：日用百货、五金交电、建材、钢材（依法须经批准的项目，经相关部门批准后方可开展经营活动）",
        "镁合金压铸件的生产、销售；进出口业务",
        "道路普通货物运输；仓储服务（不含危险品）",
        "活性炭、石墨制品的生产与销售",
        "污水处理设备的研发、制造及安装；环保工程",
        "种植、养殖；农副产品收购",
        "餐饮服务；住宿",
        "房地产开发；物业管理"
    };
    private static final String[] FIRST = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
    private static final String[] SECOND = {"子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};

    private SyntheticRegistrations() {}

    public static Path write(Path file, int rows, long seed) throws IOException {
        return write(file, rows, seed, StandardCharsets.UTF_8);
    }

    /// A tenth of the rows has no code, a fiftieth repeats an earlier code with other facts.
    public static Path write(Path file, int rows, long seed, Charset charset) throws IOException {
        Random random = new Random(seed);
        String[] codes = new String[rows];
        try (BufferedWriter out = Files.newBufferedWriter(file, charset)) {
            out.write(HEADER + "\r\n");
            for (int i = 0; i < rows; i++) {
                int place = random.nextInt(PREFECTURES.length);
                codes[i] = i > 100 && random.nextInt(50) == 0 ? codes[random.nextInt(i)] : code(CODES[place], i);
                String code = random.nextInt(10) == 0 ? "" : codes[i];
                String trade = TRADES[random.nextInt(TRADES.length)];
                String name = "%s市演示%s%s%d%s有限公司"
                        .formatted(
                                PREFECTURES[place],
                                FIRST[random.nextInt(FIRST.length)],
                                SECOND[random.nextInt(SECOND.length)],
                                random.nextInt(rows),
                                trade);
                out.write(String.join(
                                ",",
                                name,
                                code,
                                "%d-%02d-%02d"
                                        .formatted(
                                                1980 + random.nextInt(40),
                                                1 + random.nextInt(12),
                                                1 + random.nextInt(28)),
                                "有限责任公司",
                                (10 + random.nextInt(9_990)) + "万元人民币",
                                SCOPES[random.nextInt(SCOPES.length)],
                                "山西",
                                PREFECTURES[place],
                                PREFECTURES[place] + "市演示街" + random.nextInt(500) + "号")
                        + "\r\n");
            }
        }
        return file;
    }

    static String code(String division, int number) {
        String organisation = "%08d".formatted(number);
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (organisation.charAt(i) - '0') * weights[i];
        }
        int check = 11 - sum % 11;
        String first = "91" + division + organisation + (check == 10 ? "X" : check == 11 ? "0" : check);
        return first + CreditCode.checkCharacter(first).orElseThrow();
    }
}
