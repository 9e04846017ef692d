package org.yuntu.web.page;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What answers look like: the example of the OpenAPI document, or one made from the schema.
final class ApiAnswers {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Deeper than this a schema is cut.
    private static final int DEEPEST = 5;

    private final JsonNode document;

    ApiAnswers(JsonNode document) {
        this.document = document;
    }

    String example(JsonNode media) {
        JsonNode said = media.path("example");
        if (said.isMissingNode()) {
            said = media.path("examples").valueStream().findFirst().orElse(said).path("value");
        }
        if (said.isString()) {
            return said.asString();
        }
        return JSON.writeValueAsString(said.isMissingNode() ? of(media.path("schema"), 0) : said);
    }

    private JsonNode of(JsonNode schema, int depth) {
        JsonNode reference = schema.path("$ref");
        if (reference.isString()) {
            return of(document.at(reference.asString().substring(1)), depth);
        }
        if (depth > DEEPEST) {
            return NODES.stringNode("…");
        }
        if (schema.has("properties")) {
            ObjectNode object = NODES.objectNode();
            schema.get("properties").properties().forEach(p -> object.set(p.getKey(), of(p.getValue(), depth + 1)));
            return object;
        }
        if (schema.has("items")) {
            return NODES.arrayNode().add(of(schema.get("items"), depth + 1));
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        return schema.has("example") ? schema.get("example") : plain(type(schema));
    }

    /// OpenAPI 3.1 gives types as a list too.
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString("") : type.asString("");
    }

    private static JsonNode plain(String type) {
        return switch (type) {
            case "integer" -> NODES.numberNode(0);
            case "number" -> NODES.numberNode(0.5);
            case "boolean" -> NODES.booleanNode(false);
            case "object" -> NODES.objectNode();
            default -> NODES.stringNode("…");
        };
    }
}
