package org.yuntu.web.page.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuntu.ingest.Review;
import org.yuntu.ingest.ReviewException;
import org.yuntu.web.access.Audit;

/// Rows whose enterprise is unsure, and the people's word on them.
@Controller
@RequestMapping("/data/review")
final class ReviewPages {

    private static final int PAGE = 30;

    private final Review review;
    private final Audit audit;

    ReviewPages(Review review, Audit audit) {
        this.review = review;
        this.audit = audit;
    }

    /// @param decided what was done last: `new` or `same`
    /// @param name of the enterprise it was done to
    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String decided,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") long rows,
            @RequestParam(defaultValue = "") String problem,
            Model model) {
        List<Review.Item> items = review.listPending();
        model.addAttribute("items", items.stream().limit(PAGE).toList());
        model.addAttribute("total", items.size());
        model.addAttribute("decided", decided);
        model.addAttribute("name", name);
        model.addAttribute("rows", rows);
        model.addAttribute("problem", problem);
        return "review";
    }

    /// @param choice id of the enterprise the row means, or empty for a new one
    @PostMapping("/{item}")
    String decide(
            @PathVariable String item,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String choice,
            org.springframework.web.servlet.mvc.support.RedirectAttributes answer) {
        if (choice == null) {
            answer.addAttribute("problem", "unchosen");
            return "redirect:/data/review";
        }
        try {
            Review.Decided done = choice.isEmpty() ? review.decideNew(item) : review.decideSame(item, choice);
            String what = choice.isEmpty() ? "new" : "same";
            audit.note(
                    "decision",
                    Map.of("item", item, "decided", what, "enterprise", done.enterprise(), "rows", done.rows()));
            answer.addAttribute("decided", what);
            answer.addAttribute("name", done.name());
            answer.addAttribute("rows", done.rows());
        } catch (ReviewException e) {
            answer.addAttribute("problem", e.reason().name().toLowerCase(Locale.ROOT));
        }
        return "redirect:/data/review";
    }
}
