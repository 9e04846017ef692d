package org.yuntu.analysis.target;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.Scope;
import org.yuntu.model.PolicyBook;
import org.yuntu.model.PolicyBook.Document;

/// Which documents hold in an area, or in a part of it.
public final class PolicyPlaces {

    /// @param onlyIn name of the part of the area where the document holds; empty when it holds in all of it
    public record Place(Document document, String onlyIn) {}

    private final PolicyBook book;
    private final GapProjection projection;
    private final Scope scope;
    private final Set<String> above;
    private final Map<String, Document> documents;

    public PolicyPlaces(PolicyBook book, GapProjection projection, Scope scope) {
        this.book = book;
        this.projection = projection;
        this.scope = scope;
        this.documents = book.documentsById();
        this.above = lineage(scope.code());
        this.above.addAll(scope.codes());
    }

    /// Empty when the document does not hold anywhere in the area.
    public Optional<Place> find(String document) {
        return Optional.ofNullable(documents.get(document)).flatMap(d -> {
            if (above.contains(d.division())) {
                return Optional.of(new Place(d, ""));
            }
            return lineage(d.division()).contains(scope.code())
                    ? Optional.of(new Place(d, projection.fullDivisionName(d.division())))
                    : Optional.empty();
        });
    }

    /// The area, all it lies in, and the parts of it that have documents of their own.
    public Set<String> divisions() {
        Set<String> all = new TreeSet<>(above);
        documents
                .keySet()
                .forEach(id -> find(id).ifPresent(p -> all.add(p.document().division())));
        return Collections.unmodifiableSet(all);
    }

    /// Departments in charge of a measure that holds in the whole area.
    public List<String> departments(String measure) {
        return book.measures().stream()
                .filter(m -> m.id().equals(measure))
                .filter(m ->
                        find(m.document()).filter(p -> p.onlyIn().isEmpty()).isPresent())
                .flatMap(m -> m.departments().stream())
                .toList();
    }

    /// The division and all it lies in.
    private Set<String> lineage(String code) {
        Set<String> codes = new TreeSet<>();
        Stream.iterate(code, c -> !c.isEmpty() && !codes.contains(c), this::parent)
                .forEach(codes::add);
        return codes;
    }

    private String parent(String code) {
        Division division = projection.divisions().get(code);
        return division == null ? "" : division.parent();
    }
}
