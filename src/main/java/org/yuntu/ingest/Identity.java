package org.yuntu.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How a row is tied to an enterprise, strongest first; rows are taken in this order so that their
/// order in the file does not matter.
///
/// 1. a valid 统一社会信用代码, 2. a stock code, 3. the normalised full name with its prefecture,
/// 4. the name alone. Core names (without region or legal form) never identify: 12 % of real ones
/// belong to several companies.
public enum Identity {
    CODE,
    STOCK,
    NAME_AND_PLACE,
    NAME;

    public static Identity of(Facts facts) {
        if (facts.text(Facts.CREDIT_CODE) != null) {
            return CODE;
        }
        if (facts.text(Facts.STOCK_CODE) != null) {
            return STOCK;
        }
        return facts.text(Facts.PREFECTURE) != null ? NAME_AND_PLACE : NAME;
    }

    /// The id a new enterprise gets from the facts that first name it.
    public static String newId(Facts facts) {
        return switch (of(facts)) {
            case CODE -> String.valueOf(facts.text(Facts.CREDIT_CODE));
            case STOCK -> "S-" + facts.text(Facts.STOCK_CODE);
            case NAME_AND_PLACE, NAME -> "N-" + hash(nameAndPlace(facts));
        };
    }

    /// What a decision on an unsure match is remembered by.
    static String nameAndPlace(Facts facts) {
        String prefecture = facts.text(Facts.PREFECTURE);
        return facts.nameKey() + "|" + (prefecture == null ? "" : prefecture);
    }

    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
