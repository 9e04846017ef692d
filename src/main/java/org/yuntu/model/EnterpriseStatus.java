package org.yuntu.model;

/// 登记状态, folded to what matters here: does the enterprise still work?
public enum EnterpriseStatus {
    /// 存续、在营、开业、在业、在册、正常.
    ACTIVE("存续"),
    /// 停业、歇业.
    SUSPENDED("停业"),
    /// 吊销 (未注销 or 已注销).
    REVOKED("吊销"),
    /// 注销.
    CANCELLED("注销"),
    /// 撤销: the registration itself was annulled.
    ANNULLED("撤销"),
    /// 迁出.
    MOVED_OUT("迁出"),
    /// 清算、破产.
    LIQUIDATING("清算");

    private final String nameZh;

    EnterpriseStatus(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
