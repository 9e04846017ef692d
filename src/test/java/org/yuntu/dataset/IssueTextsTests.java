package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuntu.model.IssueCode;
import org.yuntu.model.Texts;

class IssueTextsTests {

    private static final List<Texts> LANGUAGES = List.of(Texts.chinese(), Texts.in(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void eachCodeHasAMessageAndAnAdviceInBothLanguages(IssueCode code) {
        RowIssue issue = new RowIssue(code, 1, "表头", "值", List.of("甲", "乙", "丙"));
        for (Texts texts : LANGUAGES) {
            assertThat(issue.message(texts)).isNotBlank().doesNotContain("{");
            assertThat(issue.advice(texts)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void fillsInWhatTheMessageWantsToKnow() {
        RowIssue issue = new RowIssue(IssueCode.R02, 3, "区县", "屯留县", "", List.of("屯留县", "屯留区"));
        assertThat(issue.message(Texts.chinese())).contains("屯留县", "屯留区");
        assertThat(issue.message(Texts.in(Locale.ENGLISH))).contains("屯留县", "屯留区");
    }

    @Test
    void hasVariantsOnlyInBothLanguages() {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle chinese = ResourceBundle.getBundle("texts/issue", Locale.SIMPLIFIED_CHINESE, noFallback);
        ResourceBundle english = ResourceBundle.getBundle("texts/issue", Locale.ROOT, noFallback);
        for (String key : new TreeSet<>(english.keySet())) {
            assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
    }
}
