package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.model.IssueCode;

class HeaderMapperTests {

    @TempDir
    Path directory;

    private HeaderMapping map(String text) {
        TableFile table = TestTables.csv(directory, text);
        return HeaderMapper.mapEnterprises(table.info(), table.sample(100));
    }

    private static List<String> fields(HeaderMapping mapping) {
        List<String> fields = new ArrayList<>();
        mapping.columns().forEach(column -> fields.add(String.valueOf(column.field())));
        return fields;
    }

    @ParameterizedTest
    @CsvSource({
        "企业名称,NAME,",
        "公司名称,NAME,",
        "1、单位详细名称,NAME,",
        "企业名称（全称）,NAME,",
        "*企业名称,NAME,",
        "企 业 名 称,NAME,",
        "Company Name,NAME,",
        "company_name,NAME,",
        "企业(机构)名称,NAME,",
        "市场主体名称,NAME,",
        "统一社会信用代码,CREDIT_CODE,",
        "统一社会信用代码/注册号,CREDIT_CODE,",
        "统一社会信用代码（组织机构代码）,CREDIT_CODE,",
        "纳税人识别号,CREDIT_CODE,",
        "Unified Social Credit Code,CREDIT_CODE,",
        "注册号,REGISTRATION_NUMBER,",
        "组织机构代码,ORGANISATION_CODE,",
        "注册资本(万元),REGISTERED_CAPITAL,万元",
        "注册资金（单位：万元）,REGISTERED_CAPITAL,万元",
        "注册资本/万元,REGISTERED_CAPITAL,万元",
        "注册资本万元,REGISTERED_CAPITAL,万元",
        "注册资本（人民币万元）,REGISTERED_CAPITAL,万元",
        "实缴资本,,",
        "注册资本币种,,",
        "营业收入（亿元）,REVENUE,亿元",
        "年主营业务收入(千元),REVENUE,千元",
        "营业收入增长率,,",
        "成立日期,ESTABLISHED_ON,",
        "注册日期,ESTABLISHED_ON,",
        "核准日期,,",
        "营业期限至,,",
        "开业（成立）时间,ESTABLISHED_ON,",
        "所属省份,PROVINCE,",
        "所属城市,PREFECTURE,",
        "所属区县,COUNTY,",
        "注册地址所在县区,COUNTY,",
        "地区,REGION,",
        "企业注册地址,ADDRESS,",
        "最新年报地址,,",
        "通信地址,,",
        "注册地址邮编,,",
        "所属开发区,ZONE,",
        "登记机关,,",
        "参保人数,EMPLOYEES,",
        "参保人数所属年报,,",
        "从业人员期末人数（人）,EMPLOYEES,人",
        "曾用名,FORMER_NAMES,",
        "原企业名称,FORMER_NAMES,",
        "英文名,,",
        "企业英文名称,,",
        "集团公司名称,,",
        "所属行业,INDUSTRY_NAME,",
        "所属行业代码,INDUSTRY_CODE,",
        "国标行业小类,INDUSTRY_NAME,",
        "行业代码(GB/T4754-2017),INDUSTRY_CODE,",
        "经营范围,BUSINESS_SCOPE,",
        "主要产品,MAIN_PRODUCTS,",
        "主要业务活动（或主要产品）,MAIN_PRODUCTS,",
        "经营状态,STATUS,",
        "登记状态,STATUS,",
        "企业类型,ENTERPRISE_TYPE,",
        "登记注册类型代码,,",
        "法定代表人,PERSONAL,",
        "法定代表人姓名,PERSONAL,",
        "单位负责人（法定代表人）,PERSONAL,",
        "联系电话,PERSONAL,",
        "更多电话,PERSONAL,",
        "邮箱,PERSONAL,",
        "身份证号码,PERSONAL,",
        "E-mail,PERSONAL,",
        "联系人手机,PERSONAL,",
        "序号,ROW_NUMBER,",
        "No.,ROW_NUMBER,",
        "证券简称,SHORT_NAME,",
        "股票代码,STOCK_CODE,",
        "企业规模,,",
        "网址,,",
        "capacity,,",
        "数据更新时间,STATED_ON,"
    })
    void knowsTheWordsOfUsualExports(String header, String field, String unit) {
        HeaderMapping mapping = map("\"" + header + "\",占位列\n甲乙丙,丁\n戊己庚,辛\n");

        assertThat(fields(mapping).getFirst()).isEqualTo(field == null ? "null" : field);
        assertThat(mapping.columns().getFirst().unit()).isEqualTo(unit == null ? "" : unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 企查查
                "企业名称=NAME,登记状态=STATUS,法定代表人=PERSONAL,注册资本=REGISTERED_CAPITAL,成立日期=ESTABLISHED_ON,核准日期,所属省份=PROVINCE,"
                        + "所属城市=PREFECTURE,所属区县=COUNTY,电话=PERSONAL,更多电话=PERSONAL,邮箱=PERSONAL,更多邮箱=PERSONAL,"
                        + "纳税人识别号,统一社会信用代码=CREDIT_CODE,注册号=REGISTRATION_NUMBER,组织机构代码=ORGANISATION_CODE,参保人数=EMPLOYEES,"
                        + "企业类型=ENTERPRISE_TYPE,所属行业=INDUSTRY_NAME,曾用名=FORMER_NAMES,英文名,网址,通信地址,企业地址=ADDRESS,经营范围=BUSINESS_SCOPE",
                // 天眼查
                "公司名称=NAME,经营状态=STATUS,法定代表人=PERSONAL,注册资本=REGISTERED_CAPITAL,实缴资本,成立日期=ESTABLISHED_ON,核准日期,营业期限,"
                        + "所属省份=PROVINCE,所属城市=PREFECTURE,所属区县=COUNTY,统一社会信用代码=CREDIT_CODE,纳税人识别号,注册号=REGISTRATION_NUMBER,"
                        + "组织机构代码=ORGANISATION_CODE,参保人数=EMPLOYEES,参保人数所属年报,公司类型=ENTERPRISE_TYPE,行业=INDUSTRY_NAME,曾用名=FORMER_NAMES,"
                        + "英文名,网址,注册地址=ADDRESS,最新年报地址,有效手机号=PERSONAL,邮箱=PERSONAL,经营范围=BUSINESS_SCOPE,登记机关",
                // 统计局名录库
                "序号=ROW_NUMBER,统一社会信用代码=CREDIT_CODE,组织机构代码=ORGANISATION_CODE,单位详细名称=NAME,法定代表人（单位负责人）=PERSONAL,"
                        + "开业（成立）时间=ESTABLISHED_ON,联系方式=PERSONAL,单位所在地区划代码=REGION,单位详细地址=ADDRESS,主要业务活动1=MAIN_PRODUCTS,"
                        + "行业代码（GB/T 4754-2017）=INDUSTRY_CODE,登记注册类型=ENTERPRISE_TYPE,从业人员期末人数=EMPLOYEES,营业收入（千元）=REVENUE",
                // 国家企业信用信息公示系统
                "统一社会信用代码/注册号=CREDIT_CODE,企业名称=NAME,类型=ENTERPRISE_TYPE,法定代表人=PERSONAL,注册资本=REGISTERED_CAPITAL,"
                        + "成立日期=ESTABLISHED_ON,营业期限自,营业期限至,登记机关,核准日期,登记状态=STATUS,住所=ADDRESS,经营范围=BUSINESS_SCOPE"
            })
    void mapsWholeExports(String export) {
        List<String> names = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String column : export.split(",")) {
            String[] parts = column.split("=");
            names.add(parts[0]);
            expected.add(parts.length > 1 ? parts[1] : "null");
        }
        HeaderMapping mapping = map(String.join(",", names) + "\n" + "甲,".repeat(names.size() - 1) + "乙\n");

        assertThat(fields(mapping)).containsExactlyElementsOf(expected);
    }

    @Test
    void readsLineBreaksInsideHeaders() {
        assertThat(fields(map("\"企业\n名称\",\"注册资本\n（万元）\"\n甲,1\n"))).containsExactly("NAME", "REGISTERED_CAPITAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额单位：万元,,", "填报单位：演示局,,单位：万元", "（计量单位：家、万元）,,"})
    void takesTheUnitFromATitle(String line) {
        HeaderMapping mapping = map("太原市企业名录,,\n" + line + "\n企业名称,注册资本,地址\n甲,1,a\n乙,2,b\n");

        assertThat(mapping.findColumn(EnterpriseField.REGISTERED_CAPITAL)
                        .orElseThrow()
                        .unit())
                .isEqualTo("万元");
    }

    @Test
    void givesAFieldToOneColumnOnly() {
        HeaderMapping mapping = map("单位名称(盖章),企业名称,企业名称,地址\n甲,甲,甲,a\n");

        assertThat(fields(mapping)).containsExactly("null", "NAME", "null", "ADDRESS");
        assertThat(HeaderMapper.issues(mapping).stream().map(RowIssue::code)).containsExactly(IssueCode.H02);
    }

    @Test
    void recognisesColumnsWithoutHeaderByContent() {
        HeaderMapping mapping = map("""
                太原甲有限公司,91140100MA0000000X,2019-01-02,100万元人民币,张三,13800000000,太原市
                太原乙有限公司,91140100MA0000001X,2019-01-03,200万元人民币,李四,13800000001,大同市
                大同丙有限公司,91140200MA0000001X,2019-01-04,300万元人民币,王五,13800000002,大同市
                """);

        assertThat(fields(mapping))
                .containsExactly(
                        "NAME",
                        "CREDIT_CODE",
                        "ESTABLISHED_ON",
                        "REGISTERED_CAPITAL",
                        "null",
                        "PERSONAL",
                        "PREFECTURE");
        assertThat(HeaderMapper.issues(mapping)).isEmpty();
    }

    @Test
    void missesTheNameOnlyWhenContentDoesNotShowIt() {
        assertThat(HeaderMapper.issues(map("地址,成立日期\na,2019-01-02\nb,2019-01-03\n")).stream()
                        .map(RowIssue::code))
                .containsExactly(IssueCode.H01);
        assertThat(fields(map("对象,成立日期\n太原甲有限公司,2019-01-02\n太原乙有限公司,2019-01-03\n")))
                .containsExactly("NAME", "ESTABLISHED_ON");
    }

    @Test
    void leavesPersonalDataOutWhateverTheHeaderSays() {
        assertThat(fields(map("企业名称,其他信息\n甲,140105199001011234\n乙,140105198001011234\n")))
                .containsExactly("NAME", "PERSONAL");
    }
}
