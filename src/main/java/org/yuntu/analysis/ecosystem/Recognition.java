package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuntu.model.ListingBoard;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.RecognitionRoute;
import org.yuntu.model.RecognitionType;

/// A title a firm holds or a list it stands on.
public record Recognition(
        Head head,
        Optional<RecognitionType> recognitionType,
        List<Actor> enterprises,
        Optional<PlatformLevel> level,
        boolean first,
        Optional<RecognitionRoute> route,
        Optional<ListingBoard> board,
        List<String> products,
        Optional<LocalDate> recognisedOn)
        implements EcosystemRecord {

    static Recognition of(Item item) {
        return new Recognition(
                item.head(),
                item.term("recognitionType", RecognitionType.class),
                item.out("HELD_BY"),
                item.term("level", PlatformLevel.class),
                item.flag("first"),
                item.term("route", RecognitionRoute.class),
                item.term("board", ListingBoard.class),
                item.products("CONCERNS"),
                item.date("recognisedOn"));
    }
}
