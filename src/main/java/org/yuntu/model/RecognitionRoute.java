package org.yuntu.model;

import java.util.List;

/// How a firm came by a title: S3 二(四)14.
public enum RecognitionRoute implements OfficialTerm {
    FIRST("首次认定", "首次", "新认定"),
    AGAIN("重新认定", "复审", "复核"),
    MOVED_IN("迁入", "市外迁入");

    private final String nameZh;
    private final List<String> words;

    RecognitionRoute(String nameZh, String... words) {
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
