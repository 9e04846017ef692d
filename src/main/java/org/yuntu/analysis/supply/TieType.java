package org.yuntu.analysis.supply;

/// Relationships over which two organisations can be connected: something is done for or with the other. Being in the
/// same area, cluster or register is none.
enum TieType {
    SUPPLIES,
    INVESTS_IN,
    MENTORS,
    TENANT_OF,
    HOSTS,
    CO_HOSTS,
    OPERATES,
    UNDERTAKES,
    DEVELOPS,
    OWNS,
    MANAGES,
    LEADS_ALLIANCE,
    MEMBER_OF,
    WORKS_AT,
    DERIVES_FROM,
    INDUSTRIALISED_BY,
    PILOTED_AT,
    GRADUATES_TO,
    PART_OF,
    PART_OF_FUND,
    PART_OF_PLATFORM
}
