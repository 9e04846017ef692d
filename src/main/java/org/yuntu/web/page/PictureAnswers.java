package org.yuntu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yuntu.report.picture.PictureFile;

/// A picture on its way out, with the lines that tell from when and from whom it is.
@Component
final class PictureAnswers {

    /// Sharp on paper: about 190 dots an inch on an A4 sheet.
    private static final double SCALE = 2;

    private final DataFacts facts;

    PictureAnswers(DataFacts facts) {
        this.facts = facts;
    }

    List<String> notes() {
        DataFacts.Now now = facts.now();
        String asOf = View.texts().text("web.asof", now.newest(), now.enterprises(), now.batches());
        return now.synthetic() > 0 ? List.of(asOf, View.texts().text("web.synthetic")) : List.of(asOf);
    }

    static ResponseEntity<byte[]> answer(PictureFile file, String ending, String name) {
        boolean vector = ending.equals("svg");
        return ResponseEntity.ok()
                .contentType(vector ? MediaType.valueOf("image/svg+xml") : MediaType.IMAGE_PNG)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending)
                                .build()
                                .toString())
                .body(vector ? file.svg().getBytes(StandardCharsets.UTF_8) : file.png(SCALE));
    }
}
