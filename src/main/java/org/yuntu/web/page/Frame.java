package org.yuntu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/// What every page has around its content.
@ControllerAdvice(basePackageClasses = Frame.class)
final class Frame {

    private final DataFacts facts;

    Frame(DataFacts facts) {
        this.facts = facts;
    }

    @ModelAttribute
    void fill(HttpServletRequest request, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        boolean english = locale.getLanguage().equals("en");
        model.addAttribute("english", english);
        model.addAttribute("language", english ? "en" : "zh-CN");
        model.addAttribute("here", address(request, english ? "en" : "zh_CN"));
        model.addAttribute("chineseAddress", address(request, "zh_CN"));
        model.addAttribute("englishAddress", address(request, "en"));
        model.addAttribute("facts", facts.now());
        model.addAttribute("print", request.getParameter("print") != null);
    }

    /// The same page in a language, with all else as it is, so that an address can be passed on.
    private static String address(HttpServletRequest request, String language) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(query == null ? "" : query)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }
}
