package org.yuntu.model;

/// How bad a defect of a row is: the row is left out, imported with a flag, or only remarked on.
public enum IssueLevel {
    ERROR("错误"),
    WARNING("警告"),
    INFO("提示");

    private final String nameZh;

    IssueLevel(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
