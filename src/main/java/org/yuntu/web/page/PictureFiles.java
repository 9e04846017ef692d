package org.yuntu.web.page;

import java.util.List;
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

    private final View view;
    private final ChainPage chains;
    private final PictureAnswers answers;

    PictureFiles(View view, ChainPage chains, PictureAnswers answers) {
        this.view = view;
        this.chains = chains;
        this.answers = answers;
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
                answers.notes());
        return PictureAnswers.answer(
                file, ending, "yuntu-cloud-" + result.scope().code());
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
                answers.notes());
        return PictureAnswers.answer(
                file,
                ending,
                "yuntu-" + chosen.gaps().cluster().code() + "-"
                        + chosen.result().scope().code());
    }
}
