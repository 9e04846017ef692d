package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.target.PolicyPlaces;
import org.yuntu.model.FactKind;
import org.yuntu.model.ListKind;
import org.yuntu.model.PolicyBook;

/// Policy measures as items.
final class PolicyItems {

    private final PolicyPlaces places;
    private final LocalDate date;

    PolicyItems(PolicyPlaces places, LocalDate date) {
        this.places = places;
        this.date = date;
    }

    /// Measures in force on the day, in the area or a part of it.
    void add(PolicyBook book, WorkItems items) {
        for (PolicyBook.Measure measure : book.measures()) {
            LocalDate until = measure.validUntil();
            if (until == null || !until.isBefore(date)) {
                places.find(measure.document())
                        .map(place -> item(measure, place))
                        .ifPresent(items::add);
            }
        }
    }

    private static WorkItem item(PolicyBook.Measure measure, PolicyPlaces.Place place) {
        String article = "《" + place.document().title() + "》" + measure.article();
        Optional<LocalDate> issued = Optional.ofNullable(place.document().issuedOn());
        List<CellValue> reasons = new ArrayList<>();
        reasons.add(phrase(
                "policy",
                new CellValue.Text(article),
                new CellValue.Text(measure.appliesTo()),
                measure.amount().isEmpty()
                        ? new CellValue.Word("amountUnstated")
                        : new CellValue.Text(measure.amount())));
        if (!place.onlyIn().isEmpty()) {
            reasons.add(phrase("onlyIn", new CellValue.Text(place.onlyIn())));
        }
        LocalDate until = measure.validUntil();
        if (until != null) {
            reasons.add(phrase("until", new CellValue.Day(until)));
        }
        return new WorkItem(
                ListKind.SUPPORTING_POLICIES,
                "measure:" + measure.id(),
                new CellValue.Entity(measure.id(), measure.title(), ""),
                Set.of(),
                reasons,
                FactKind.OBSERVED,
                measure.departments(),
                issued,
                List.of(new Evidence(measure.id(), measure.title(), article, issued, "", FactKind.OBSERVED, false)),
                true,
                place.onlyIn().isEmpty() ? 1 : 0);
    }
}
