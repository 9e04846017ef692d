package org.yuntu.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/// What the OpenAPI document says besides the paths: who we are, and the refusals that any path can answer with.
/// Summaries and meanings are keys of `texts/web`, so that the document has the reader's language.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDocument {

    private static final String PROBLEM = "Problem";

    private static final List<HttpStatus> REFUSALS = List.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN,
            HttpStatus.MISDIRECTED_REQUEST,
            HttpStatus.INTERNAL_SERVER_ERROR,
            HttpStatus.SERVICE_UNAVAILABLE);

    @Bean
    OpenAPI about() {
        return new OpenAPI()
                .info(new Info()
                        .title("云图 Yuntu")
                        .version("1")
                        .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")))
                .components(new Components().addSchemas(PROBLEM, problem()));
    }

    /// RFC 9457, with the parameter it is about.
    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("parameter", new StringSchema())
                .addProperty("value", new StringSchema())
                .addProperty("allowed", new StringSchema());
    }

    /// Names of our own for what programs generate from the document, since those of methods repeat.
    @Bean
    OperationCustomizer names() {
        return (operation, method) -> operation.operationId(
                operation.getTags().getFirst() + "-" + method.getMethod().getName());
    }

    @Bean
    OpenApiCustomizer refusals() {
        return document -> document.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> {
                    REFUSALS.forEach(status -> refuse(operation, status));
                    if (path.contains("{")) {
                        refuse(operation, HttpStatus.NOT_FOUND);
                    }
                    if (path.equals("/api/v1/queries/{name}")) {
                        refuse(operation, HttpStatus.TOO_MANY_REQUESTS);
                        refuse(operation, HttpStatus.GATEWAY_TIMEOUT);
                    }
                }));
    }

    private static void refuse(Operation operation, HttpStatus status) {
        operation
                .getResponses()
                .addApiResponse(
                        String.valueOf(status.value()),
                        new ApiResponse()
                                .description(status.getReasonPhrase())
                                .content(new Content()
                                        .addMediaType(
                                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }
}
