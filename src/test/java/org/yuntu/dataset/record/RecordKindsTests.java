package org.yuntu.dataset.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuntu.dataset.record.FieldType.CodeOf;
import org.yuntu.dataset.record.FieldType.PlaceOf;
import org.yuntu.dataset.record.FieldType.Reference;
import org.yuntu.model.EnterpriseTier;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.RecognitionType;

class RecordKindsTests {

    private static final List<String> RESERVED = List.of(
            "nameKey",
            "kind",
            "batch",
            "line",
            "key",
            "also",
            "owner",
            "field",
            "number",
            "province",
            "prefecture",
            "county",
            "zone",
            "regionSource",
            "formerDivision",
            "formerDivisionUntil",
            "mentioned",
            "relation",
            "outgoing");

    static List<RecordKind> kinds() {
        return RecordKinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfEveryKindIsSound(RecordKind kind) {
        assertThat(kind.fields()).extracting(RecordField::name).doesNotHaveDuplicates();
        assertThat(kind.fields())
                .extracting(RecordField::name)
                .as("properties the import itself writes")
                .doesNotContainAnyElementsOf(RESERVED);
        assertThat(kind.fields()).extracting(RecordField::name).allMatch(name -> name.matches("[a-z][A-Za-z]*"));
        List<String> headers = new ArrayList<>();
        kind.fields().forEach(f -> {
            headers.add(f.header());
            headers.addAll(f.synonyms());
        });
        assertThat(headers).doesNotHaveDuplicates().noneMatch(String::isBlank);
        for (RecordField field : kind.fields()) {
            switch (field.type()) {
                case Reference reference ->
                    assertThat(Targets.labels(reference.targets())).isNotEmpty();
                case CodeOf(String of) -> assertThat(kind.findField(of)).isPresent();
                case PlaceOf(String of) -> assertThat(kind.findField(of)).isPresent();
                default -> {}
            }
            if (field.link() != null) {
                assertThat(field.link().relation()).matches("[A-Z][A-Z_]*");
            }
        }
        kind.nameFrom().forEach(name -> assertThat(kind.findField(name)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyEdgeHasTwoEndsAndEveryNodeAName(RecordKind kind) {
        if (kind.isEdge()) {
            assertThat(kind.from().type()).isInstanceOf(Reference.class);
            assertThat(kind.to().type()).isInstanceOf(Reference.class);
        } else {
            assertThat(kind.field("name").required()).isEqualTo(kind.nameFrom().isEmpty());
        }
    }

    @Test
    void noTwoWordsOfAListMeanDifferentThings() {
        for (Map.Entry<String, List<OfficialTerm>> list : Vocabulary.all().entrySet()) {
            OfficialTerm[] constants = list.getValue().toArray(OfficialTerm[]::new);
            for (OfficialTerm constant : constants) {
                Stream.concat(Stream.of(constant.name(), constant.nameZh()), constant.words().stream())
                        .forEach(word -> assertThat(OfficialTerm.find(constants, word))
                                .as(list.getKey() + " " + word)
                                .contains(constant));
            }
        }
    }

    @Test
    void everyTierIsARecognitionOfTheSameName() {
        for (EnterpriseTier tier : EnterpriseTier.values()) {
            assertThat(RecognitionType.valueOf(tier.name()).nameZh()).isEqualTo(tier.nameZh());
        }
    }

    @Test
    void readsAWordWhateverItsQuotesAndBrackets() {
        assertThat(OfficialTerm.find(RecognitionType.values(), "专精特新\"小巨人\"企业")).contains(RecognitionType.LITTLE_GIANT);
        assertThat(OfficialTerm.find(RecognitionType.values(), "著名商标")).isEmpty();
    }
}
