package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.record.FieldType;
import org.yuntu.dataset.record.RecordField;
import org.yuntu.dataset.record.RecordField.Link;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.Facts;
import org.yuntu.ingest.Statement;

/// Makes the relationships of records anew from their facts: a pure function of the facts and of what is in the
/// graph.
///
/// Records that need it carry the label `Unlinked`; every transaction takes some, so a kill in between costs nothing.
final class Linker {

    private static final int CHUNK = 1_000;

    private final GraphStore.Work work;
    private final References references;

    Linker(GraphStore.Work work, Words words) {
        this.work = work;
        this.references = new References(work, words);
    }

    /// A relationship to be made.
    ///
    /// @param reach what it names; null when the facts hold the division's code already
    /// @param optional a miss leaves nothing behind
    private record Wanted(
            String record,
            Link link,
            @Nullable Reach reach,
            List<Hit> known,
            boolean optional,
            Map<String, Object> properties) {}

    /// @return whether there may be more
    boolean linkSome() {
        List<RecordState> states = new RecordGraph(work).unlinked(CHUNK);
        if (states.isEmpty()) {
            return false;
        }
        List<Wanted> wanted = states.stream().flatMap(Linker::wanted).toList();
        Map<Reach, List<Hit>> found = references.find(
                wanted.stream().map(Wanted::reach).filter(Objects::nonNull).toList());
        Set<String> idle = new TreeSet<>();
        work.forEach(
                "record/clear_links",
                Map.of("ids", states.stream().map(RecordState::id).toList()),
                row -> idle.addAll(row.texts("pending")));
        List<Map<String, Object>> links = new ArrayList<>();
        List<Map<String, Object>> pending = new ArrayList<>();
        for (Wanted each : wanted) {
            List<Hit> hits = each.reach() == null ? each.known() : found.getOrDefault(each.reach(), List.of());
            for (Hit hit : hits) {
                if (!hit.key().equals(each.record())) {
                    links.add(row(each, hit));
                }
            }
            if (hits.isEmpty() && each.reach() != null && !each.optional()) {
                pending.add(pending(each, each.reach()));
            }
        }
        new Edges(work).create(links, pending, idle);
        return true;
    }

    private static Map<String, Object> row(Wanted wanted, Hit hit) {
        boolean outgoing = wanted.link().outgoing();
        Map<String, Object> row = new HashMap<>(hit.parameters(outgoing ? "to" : "from"));
        row.put(outgoing ? "fromRecord" : "toRecord", wanted.record());
        row.put("type", wanted.link().relation());
        row.put("properties", wanted.properties());
        return row;
    }

    private static Map<String, Object> pending(Wanted wanted, Reach reach) {
        Map<String, Object> properties = new HashMap<>(wanted.properties());
        properties.put("relation", wanted.link().relation());
        properties.put("outgoing", wanted.link().outgoing());
        return Edges.pending(reach, "fromRecord", wanted.record(), properties);
    }

    private static Stream<Wanted> wanted(RecordState state) {
        return state.kind().fields().stream().flatMap(field -> {
            Link link = field.link();
            return link == null ? Stream.of() : wanted(state, field, link);
        });
    }

    private static Stream<Wanted> wanted(RecordState state, RecordField field, Link link) {
        Facts facts = state.facts();
        return switch (field.type()) {
            case FieldType.Place(boolean many) -> {
                Collection<String> codes = field.name().equals("division") ? places(facts) : facts.texts(field.name());
                yield codes.stream()
                        .map(code -> new Wanted(
                                state.id(),
                                link,
                                null,
                                List.of(new Hit("Division", code)),
                                true,
                                properties(state, field.name().equals("division") ? "province" : field.name(), field)));
            }
            case FieldType.Reference(List<String> targets, boolean many, boolean own) -> {
                List<String> words = words(facts, field.name());
                if (own && words.isEmpty()) {
                    words = List.of(facts.name());
                }
                String code = Objects.requireNonNullElse(facts.text(codeField(state.kind(), field.name())), "");
                yield words.stream()
                        .map(word -> new Wanted(
                                state.id(),
                                link,
                                new Reach(targets, word, code, facts.text(Facts.PREFECTURE)),
                                List.of(),
                                own,
                                properties(state, field.name(), field)));
            }
            default -> Stream.of();
        };
    }

    private static List<String> words(Facts facts, String field) {
        Object value = facts.properties().get(field);
        return value instanceof String text ? List.of(text) : facts.texts(field);
    }

    /// The field that holds the code of what another one names, or a name no field has.
    private static String codeField(RecordKind kind, String field) {
        return kind.fields().stream()
                .filter(f -> f.type().equals(new FieldType.CodeOf(field)))
                .map(RecordField::name)
                .findFirst()
                .orElse("-");
    }

    /// The most exact division known, and the development zone beside it.
    private static List<String> places(Facts facts) {
        String division = Stream.of("county", "prefecture", "province")
                .map(facts::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Stream.of(division, facts.text("zone")).filter(Objects::nonNull).toList();
    }

    /// @param property whose source the relationship rests on
    private static Map<String, Object> properties(RecordState state, String property, RecordField field) {
        Statement source = Objects.requireNonNullElseGet(
                state.fold().sources().get(property), () -> state.statements().getLast());
        Map<String, Object> properties =
                new LinkedHashMap<>(Provenance.of(source.facts(), source.batch(), source.line()));
        properties.put("owner", state.id());
        properties.put("field", field.name());
        if (field.name().equals("division")) {
            for (String former : List.of("formerDivision", "formerDivisionUntil")) {
                Object value = state.facts().properties().get(former);
                if (value != null) {
                    properties.put(former, value);
                }
            }
        }
        return properties;
    }
}
