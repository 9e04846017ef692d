package org.yuntu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ApiProblemsTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatNobodyForesawSaysNothingOfOurInsides() throws Exception {
        Exception secret = new IllegalStateException("password of the store is 123");

        assertThat(new ApiProblems().resolveException(request("/api/v1/clusters"), response, null, secret))
                .isNotNull();

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString())
                .contains("\"status\":500")
                .doesNotContain("password", "Exception", "org.yuntu");
    }

    @Test
    void problemsOfPagesAreLeftToThePages() {
        assertThat(new ApiProblems().resolveException(request("/gaps"), response, null, new Exception()))
                .isNull();
    }

    @Test
    void moreQueriesAtOnceThanThereAreTurnsAreSentAway() throws Exception {
        Turns turns = new Turns(1);

        turns.take(() -> {
            assertThatThrownBy(() -> turns.take(() -> "second"))
                    .satisfies(e -> new ApiProblems()
                            .resolveException(request("/api/v1/queries/makers"), response, null, (Exception) e));
            return "first";
        });

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
        assertThat(turns.take(() -> "third")).isEqualTo("third");
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
