package org.yuntu.ingest;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Receipts as JSON, in the graph.
public final class ReceiptJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReceiptJson() {}

    public static String write(Receipt receipt) {
        return JSON.writeValueAsString(receipt);
    }

    public static Receipt read(String json) {
        return JSON.readValue(json, Receipt.class);
    }
}
