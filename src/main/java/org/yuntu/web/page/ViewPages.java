package org.yuntu.web.page;

import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yuntu.web.access.Audit;

/// 我的视图: pages one comes back to, with the filters they had.
@Controller
final class ViewPages {

    /// A path of this server; never another site's.
    private static final Pattern ADDRESS = Pattern.compile("/(?!/)[^\\\\\\s\\p{Cntrl}]{0,2000}");

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,60}");

    private final SavedViews views;

    ViewPages(SavedViews views) {
        this.views = views;
    }

    /// @param address of a page to keep, or empty
    @GetMapping("/views")
    String list(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String problem,
            Model model) {
        model.addAttribute("address", ADDRESS.matcher(address).matches() ? address : "");
        model.addAttribute("problem", problem);
        model.addAttribute("views", views.of(Audit.who()));
        return "views";
    }

    @PostMapping("/views")
    String save(@RequestParam String name, @RequestParam String address, RedirectAttributes answer) {
        String who = Audit.who();
        boolean good =
                NAME.matcher(name.strip()).matches() && ADDRESS.matcher(address).matches() && !views.isFull(who);
        if (good) {
            views.put(new SavedViews.Saved(who, name.strip(), address));
        } else {
            answer.addAttribute("problem", "name");
            answer.addAttribute("address", address);
        }
        return "redirect:/views";
    }

    @PostMapping("/views/delete")
    String delete(@RequestParam String name) {
        views.remove(Audit.who(), name);
        return "redirect:/views";
    }
}
