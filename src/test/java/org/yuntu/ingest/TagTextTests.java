package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTextTests {

    @Test
    void readsBackWhatItWrote() {
        TagText tag = new TagText("ma.roof-support", 0.92, "液压支架", "scope.make");

        assertThat(TagText.parse(tag.toString())).contains(tag);
    }

    @Test
    void keepsAPhraseFromSplittingItsCell() {
        TagText tag = new TagText("ma.roof-support", 0.5, "支架；配件@、修理", "scope.make");

        assertThat(tag.toString()).isEqualTo("ma.roof-support@0.50@支架·配件·修理@scope.make");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma.roof-support", "a@b@c@d", "a@1.5@c@d", "a@-1@c@d", "a@0.5@c", "a@0.5@c@d@e"})
    void refusesWhatIsNoTag(String text) {
        assertThat(TagText.parse(text)).isEmpty();
    }
}
