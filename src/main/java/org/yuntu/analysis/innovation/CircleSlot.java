package org.yuntu.analysis.innovation;

/// The slots of the 产业创新生态圈: 龙头企业＋研发机构＋配套企业＋产业基金＋政府服务＋开发区落地 (S2 二(一)1).
enum CircleSlot {
    LEADER,
    RESEARCH,
    SUPPLIERS,
    FUND,
    GOVERNMENT,
    ZONE
}
