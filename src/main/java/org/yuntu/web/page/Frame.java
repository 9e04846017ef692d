package org.yuntu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import org.yuntu.web.access.Exposure;
import org.yuntu.web.access.Rights;

/// What every page has around its content.
@ControllerAdvice(basePackageClasses = {Frame.class, Exposure.class})
final class Frame {

    private final DataFacts facts;
    private final Exposure exposure;
    private final Rights rights;

    Frame(DataFacts facts, Exposure exposure, Rights rights) {
        this.facts = facts;
        this.exposure = exposure;
        this.rights = rights;
    }

    @ModelAttribute
    void fill(HttpServletRequest request, Model model) {
        // A long page is sent in parts, and at its first form it is too late to open the session that keeps the token.
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        model.addAllAttributes(around(request, request.getRequestURI()));
    }

    /// @param path of the page as users see it
    Map<String, Object> around(HttpServletRequest request, String path) {
        return around(request, path, facts.now());
    }

    /// While the graph does not answer: with the facts as they were.
    Map<String, Object> aroundWithoutGraph(HttpServletRequest request, String path) {
        return around(request, path, facts.lastKnown());
    }

    private Map<String, Object> around(HttpServletRequest request, String path, DataFacts.Now data) {
        boolean english = View.english();
        String view = path.equals("/views") ? path : "/views" + Addresses.query("address", plain(request, path));
        return Map.ofEntries(
                Map.entry("english", english),
                Map.entry("language", english ? "en" : "zh-CN"),
                Map.entry("chineseAddress", address(request, path, "zh_CN")),
                Map.entry("englishAddress", address(request, path, "en")),
                Map.entry("viewAddress", view),
                Map.entry("facts", data),
                Map.entry("who", Objects.toString(request.getRemoteUser(), "")),
                Map.entry("stranger", exposure.loginRequired() && request.getRemoteUser() == null),
                Map.entry("may", rights.now()),
                Map.entry("print", request.getParameter("print") != null));
    }

    /// The page with all that was chosen on it, in whatever language its reader has.
    private static String plain(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(path)
                .query(query == null ? "" : query)
                .replaceQueryParam("lang")
                .build()
                .toUriString();
    }

    /// The same page in a language, with all else as it is, so that an address can be passed on.
    private static String address(HttpServletRequest request, String path, String language) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(path)
                .query(query == null ? "" : query)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }
}
