package org.yuntu.model;

import static org.yuntu.model.InnovationStage.APPLIED_RESEARCH;
import static org.yuntu.model.InnovationStage.BASIC_RESEARCH;
import static org.yuntu.model.InnovationStage.INDUSTRIALISATION;
import static org.yuntu.model.InnovationStage.PILOT;
import static org.yuntu.model.InnovationStage.PROOF_OF_CONCEPT;

import java.util.List;

/// Platforms the seed documents name, each with the stages of the 创新链 it serves.
///
/// The assignment of stages is ours, after `docs/analyses.md`; platforms that serve research or firms as a whole
/// (education, information, trade) have none.
public enum PlatformType implements OfficialTerm {
    NATIONAL_LABORATORY("国家实验室", List.of(BASIC_RESEARCH, APPLIED_RESEARCH)),
    PROVINCIAL_LABORATORY("省实验室", List.of(BASIC_RESEARCH, APPLIED_RESEARCH), "山西省实验室"),
    STATE_KEY_LABORATORY("国家重点实验室", List.of(BASIC_RESEARCH, APPLIED_RESEARCH), "全国重点实验室", "国家级重点实验室"),
    JOINT_KEY_LABORATORY("省部共建重点实验室", List.of(BASIC_RESEARCH, APPLIED_RESEARCH), "省部共建国家重点实验室"),
    PROVINCIAL_KEY_LABORATORY("省重点实验室", List.of(BASIC_RESEARCH, APPLIED_RESEARCH), "省级重点实验室", "山西省重点实验室"),
    KEY_LABORATORY("重点实验室", List.of(BASIC_RESEARCH, APPLIED_RESEARCH), "市重点实验室"),
    LARGE_SCIENCE_FACILITY("大科学装置", List.of(BASIC_RESEARCH, APPLIED_RESEARCH), "国家级重大科技基础设施", "重大科技基础设施"),
    JOINT_LABORATORY("联合实验室", List.of(APPLIED_RESEARCH), "高校联合实验室"),
    INTERNATIONAL_JOINT_LABORATORY("国际联合实验室", List.of(APPLIED_RESEARCH)),
    NATIONAL_TECHNOLOGY_INNOVATION_CENTER("国家技术创新中心", List.of(APPLIED_RESEARCH)),
    TECHNOLOGY_INNOVATION_CENTER("技术创新中心", List.of(APPLIED_RESEARCH), "省技术创新中心", "独立法人技术创新中心"),
    MANUFACTURING_INNOVATION_CENTER("制造业创新中心", List.of(APPLIED_RESEARCH), "省级制造业创新中心", "国家制造业创新中心"),
    MANUFACTURING_TECHNOLOGY_INNOVATION_CENTER("制造业技术创新中心", List.of(APPLIED_RESEARCH), "省级制造业技术创新中心"),
    NATIONAL_INDUSTRIAL_INNOVATION_CENTER("国家产业创新中心", List.of(APPLIED_RESEARCH), "产业创新中心"),
    SCIENCE_INNOVATION_CENTER("科技创新中心", List.of(APPLIED_RESEARCH)),
    ENGINEERING_RESEARCH_CENTER("工程研究中心", List.of(APPLIED_RESEARCH), "国家工程研究中心", "工程实验室"),
    ENGINEERING_TECHNOLOGY_RESEARCH_CENTER("工程技术研究中心", List.of(APPLIED_RESEARCH), "工程(技术)研究中心", "工程技术中心"),
    ENTERPRISE_TECHNOLOGY_CENTER("企业技术中心", List.of(APPLIED_RESEARCH), "国家企业技术中心", "国家认定企业技术中心"),
    NEW_RD_INSTITUTION("新型研发机构", List.of(APPLIED_RESEARCH)),
    SMALL_RD_INSTITUTION("小型研发机构", List.of(APPLIED_RESEARCH)),
    INDUSTRIAL_TECHNOLOGY_INSTITUTE("产业技术研究院", List.of(APPLIED_RESEARCH)),
    INDUSTRIAL_INNOVATION_INSTITUTE("产业创新研究院", List.of(APPLIED_RESEARCH)),
    EQUIPMENT_INNOVATION_INSTITUTE("重大技术装备创新研究院", List.of(APPLIED_RESEARCH)),
    DUAL_USE_INSTITUTE("军民融合协同创新研究院", List.of(APPLIED_RESEARCH)),
    INDUSTRIAL_INTERNET_INSTITUTE("工业互联网研究院", List.of(APPLIED_RESEARCH), "工业互联网创新中心"),
    COLLABORATIVE_INNOVATION_CENTER(
            "协同创新中心", List.of(APPLIED_RESEARCH), "省部共建协同创新中心", "省级校企协同创新中心", "校企协同创新中心", "校地协同创新中心"),
    FOREIGN_RD_CENTER("外资研发中心", List.of(APPLIED_RESEARCH)),
    OVERSEAS_RD_CENTER("海外研发机构", List.of(APPLIED_RESEARCH), "国际研发中心"),
    OUT_OF_PROVINCE_RD_CENTER("省外研发机构", List.of(APPLIED_RESEARCH), "异地研发机构"),
    NATIONAL_PLATFORM_BRANCH("国家级平台分支机构", List.of(APPLIED_RESEARCH), "国家级创新平台分支机构"),
    ACADEMY_BRANCH("高校院所分支机构", List.of(APPLIED_RESEARCH), "C9高校分支机构", "中科院分支机构"),
    ACADEMICIAN_WORKSTATION("院士工作站", List.of(APPLIED_RESEARCH), "院士(专家)工作站", "院士专家工作站"),
    POSTDOCTORAL_WORKSTATION("博士后科研工作站", List.of(APPLIED_RESEARCH), "博士后工作站"),
    POSTDOCTORAL_STATION("博士后科研流动站", List.of(APPLIED_RESEARCH), "博士后流动站"),
    OVERSEAS_TALENT_WORKSTATION("海外人才工作站", List.of(APPLIED_RESEARCH)),
    MASTER_STUDIO("大师工作室", List.of(APPLIED_RESEARCH), "技能大师工作室"),
    EMPLOYEE_INNOVATION_STUDIO("职工(劳模)创新工作室", List.of(APPLIED_RESEARCH), "劳模创新工作室", "职工创新工作室"),
    PROOF_OF_CONCEPT_PLATFORM("概念验证平台", List.of(PROOF_OF_CONCEPT), "概念验证中心"),
    INCUBATION_PLATFORM("孵化育成平台", List.of(PROOF_OF_CONCEPT)),
    PILOT_BASE("中试基地", List.of(PILOT), "中试平台", "开放型科技成果中试基地", "科技成果中试基地"),
    PILOT_EVALUATION_BODY("第三方中试评价机构", List.of(PILOT), "中试评价机构"),
    VERIFICATION_PLATFORM("验证测试平台", List.of(PILOT), "检验检测平台"),
    PILOT_INCUBATION_BASE(
            "中试孵化与产业化基地", List.of(PILOT, INDUSTRIALISATION), "科技成果中试孵化与产业化基地", "省级科技成果中试孵化与产业化基地", "中试孵化基地"),
    TRANSFER_DEMONSTRATION_BASE("科技成果转移转化示范基地", List.of(INDUSTRIALISATION), "转移转化示范基地"),
    UNIVERSITY_TRANSFER_BASE("高校科技成果转化和技术转移示范基地", List.of(INDUSTRIALISATION), "高校科技成果转化和技术转移示范基地(园区)"),
    TRANSFER_BASE("研究成果转化基地", List.of(INDUSTRIALISATION), "转移转化基地", "成果转化基地"),
    INDUSTRIALISATION_BASE("科技成果产业化基地", List.of(INDUSTRIALISATION)),
    TECHNOLOGY_TRANSFER_CENTER("技术转移中心", List.of(INDUSTRIALISATION), "制造业“双创”技术转移中心", "国际技术转移中心"),
    TECHNOLOGY_PROMOTION_BASE("技术示范推广基地", List.of(INDUSTRIALISATION)),
    INDUSTRY_TRANSFER_PLATFORM("产业转移促进平台", List.of(INDUSTRIALISATION)),
    FIRST_SET_DEMONSTRATION_BASE("首台(套)示范应用基地", List.of(INDUSTRIALISATION), "首台套示范应用基地"),
    NEW_INDUSTRIALISATION_BASE("新型工业化产业示范基地", List.of(INDUSTRIALISATION)),
    INDUSTRIAL_INTERNET_BASE("工业互联网产业示范基地", List.of(INDUSTRIALISATION)),
    APPLICATION_SCENARIO("应用场景", List.of(INDUSTRIALISATION), "科技应用场景"),
    POSTGRADUATE_INNOVATION_CENTER("研究生教育创新中心", List.of()),
    POSTGRADUATE_TRAINING_BASE("研究生联合培养基地", List.of()),
    ENGINEERING_EDUCATION_BASE("工程实践教育基地", List.of()),
    INDUSTRY_EDUCATION_COLLEGE("产教融合学院", List.of()),
    THINK_TANK("智库", List.of(), "高端特色智库"),
    EXPERT_COMMITTEE("专家委员会", List.of(), "标准化专家委员会", "省标准化专家委员会"),
    NEW_INFRASTRUCTURE("新型基础设施", List.of()),
    INDUSTRIAL_INTERNET_PLATFORM("工业互联网平台", List.of()),
    ENTERPRISE_INTERNET_PLATFORM("企业级工业互联网平台", List.of()),
    SECTOR_INTERNET_PLATFORM("行业级工业互联网平台", List.of()),
    COMPREHENSIVE_INTERNET_PLATFORM("综合性工业互联网平台", List.of()),
    INTERNET_STARTUP_PLATFORM("“互联网+”创新创业平台", List.of(), "互联网+创新创业平台"),
    MANUFACTURING_STARTUP_PLATFORM("制造业“双创”服务平台", List.of(), "制造业双创服务平台"),
    LEADER_STARTUP_PLATFORM("创新创业生态平台", List.of(), "龙头企业创新创业生态平台"),
    PUBLIC_SERVICE_PLATFORM("公共服务平台", List.of()),
    SCIENCE_RESOURCE_PLATFORM("公共科技基础条件平台", List.of(), "科技基础条件平台"),
    SECTOR_SERVICE_PLATFORM("行业科技创新服务平台", List.of()),
    RD_SERVICE_PLATFORM("技术研发服务平台", List.of()),
    PROFESSIONAL_SERVICE_PLATFORM("专业服务平台", List.of()),
    INCUBATION_SERVICE_PLATFORM("创新孵化服务平台", List.of()),
    TRAINING_PLATFORM("创业培训服务平台", List.of()),
    INSTRUMENT_SHARING_PLATFORM("大型科学仪器共享平台", List.of(), "仪器共享平台"),
    OPEN_SHARING_PLATFORM("开放共享网络管理服务平台", List.of()),
    RESOURCE_COORDINATION_CENTER("科技资源统筹服务中心", List.of(), "省科技资源统筹服务中心"),
    ACHIEVEMENT_TRADING_PLATFORM("科技成果转化和知识产权交易服务平台", List.of(), "科技成果转化和知识产权交易管理服务平台", "军民融合科技成果转化和知识产权交易服务平台"),
    ACHIEVEMENT_SUPERMARKET("科技成果和创业资本超市", List.of()),
    SME_INNOVATION_NETWORK("中小企业技术创新网", List.of()),
    INTERMEDIARY("科技成果转移转化中介服务机构", List.of(), "中介服务机构"),
    COOPERATION_STATION("区域合作站", List.of()),
    TALENT_CLOUD_PLATFORM("人才共享云平台", List.of()),
    IP_INFORMATION_SYSTEM("知识产权信息服务系统", List.of()),
    IP_PROTECTION_CENTER("知识产权保护中心", List.of()),
    IP_RAPID_RELIEF_CENTER("知识产权快速维权中心", List.of(), "快速维权中心"),
    POLICY_PLATFORM("创业政策集中发布平台", List.of()),
    OTHER("其他平台", List.of(), "其他");

    private final String nameZh;
    private final List<InnovationStage> stages;
    private final List<String> words;

    PlatformType(String nameZh, List<InnovationStage> stages, String... words) {
        this.nameZh = nameZh;
        this.stages = stages;
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

    /// In the order of the chain; empty when the platform belongs to no single stage.
    public List<InnovationStage> stages() {
        return stages;
    }
}
