package org.yuntu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuntu.analysis.GapResult;
import org.yuntu.report.picture.ChainPicture;
import org.yuntu.report.picture.CloudPicture;
import org.yuntu.report.picture.PictureFile;
import org.yuntu.report.picture.Rings;

/// The pictures of the pages as files, with what they show written into them.
@RestController
final class PictureFiles {

    /// Sharp on paper: about 190 dots an inch on an A4 sheet.
    private static final double SCALE = 2;

    private final View view;
    private final ChainPage chains;
    private final DataFacts facts;

    PictureFiles(View view, ChainPage chains, DataFacts facts) {
        this.view = view;
        this.chains = chains;
        this.facts = facts;
    }

    @GetMapping("/cloud.{ending:svg|png}")
    ResponseEntity<byte[]> cloud(@PathVariable String ending, @RequestParam(defaultValue = "") String city) {
        GapResult result = view.gaps(city, List.of());
        String picture =
                new CloudPicture(Rings.of(result, view.projection()), View.texts(), code -> "/clusters/" + code).svg();
        PictureFile file = new PictureFile(
                picture,
                CloudPicture.WIDTH,
                CloudPicture.HEIGHT,
                View.texts().text("web.cloud.title", result.scope().name()),
                View.texts().text("web.cloud.reading"),
                notes());
        return answer(file, ending, "yuntu-cloud-" + result.scope().code());
    }

    @GetMapping("/clusters/{code}/chain.{ending:svg|png}")
    ResponseEntity<byte[]> chain(
            @PathVariable String code,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String chain,
            @RequestParam(defaultValue = "") String focus) {
        ChainPage.Chosen chosen = chains.choose(code, city, chain);
        ChainPicture picture = chains.picture(chosen, chain, focus);
        String name = View.english()
                ? chosen.gaps().cluster().nameEn()
                : chosen.gaps().cluster().nameZh();
        PictureFile file = new PictureFile(
                picture.svg(),
                picture.width(),
                picture.height(),
                View.texts()
                        .text("web.chain.title", name, chosen.result().scope().name()),
                View.texts().text("web.chain.legend"),
                notes());
        return answer(
                file,
                ending,
                "yuntu-" + chosen.gaps().cluster().code() + "-"
                        + chosen.result().scope().code());
    }

    private List<String> notes() {
        DataFacts.Now now = facts.now();
        String asOf = View.texts().text("web.asof", now.newest(), now.enterprises(), now.batches());
        return now.synthetic() > 0 ? List.of(asOf, View.texts().text("web.synthetic")) : List.of(asOf);
    }

    private static ResponseEntity<byte[]> answer(PictureFile file, String ending, String name) {
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
