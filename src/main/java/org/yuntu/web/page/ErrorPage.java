package org.yuntu.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page for what could not be shown: says what is missing, never a stack trace.
@Component
final class ErrorPage implements ErrorViewResolver {

    private final Frame frame;

    ErrorPage(Frame frame) {
        this.frame = frame;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> error) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean away = status == HttpStatus.SERVICE_UNAVAILABLE;
        Map<String, Object> model = new HashMap<>(
                away
                        ? frame.aroundWithoutGraph(request, Objects.toString(path, "/"))
                        : frame.around(request, Objects.toString(path, "/")));
        model.put("kind", away ? "away" : status == HttpStatus.NOT_FOUND ? "404" : "other");
        return new ModelAndView("error", model, status);
    }
}
