package org.yuntu.dataset.table;

/// What the bytes of one physical line say for UTF-8 and for GB18030, gathered in one pass and without decoding.
///
/// Both are followed strictly (UTF-8: RFC 3629 without overlong forms and surrogates; GB18030: one,
/// two and four byte forms). "Common Han" are the 6,763 characters of GB 2312 (lead B0–F7, trail
/// A1–FE): nearly all of what Chinese tables are written in, but only about half of what other
/// encodings look like when taken for GB18030.
final class LineEvidence {

    boolean utf8 = true;
    boolean gb18030 = true;
    /// Characters outside ASCII when read as UTF-8, and how many of them are Han.
    long utf8Chars;
    long utf8Han;
    /// Two-byte UTF-8 characters with an ASCII letter beside them: é in "café", hardly a GBK character.
    long latin;
    long utf8Pairs;
    /// Characters outside ASCII and GB 2312 punctuation when read as GB18030, and how many of them are common Han.
    long gbChars;
    long gbCommon;

    private int pending;
    private int codePoint;
    private int lowest;
    private boolean pairAfterLetter;
    private boolean pairJustEnded;
    private int previous;
    private int lead;
    private int gbBytes;

    boolean ascii() {
        return utf8 && gb18030 && utf8Chars == 0 && gbChars == 0 && pending == 0 && gbBytes == 0;
    }

    void accept(byte[] block, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = block[i];
            if (b >= 0 && pending == 0 && gbBytes == 0) {
                afterPair(b);
                previous = b;
            } else {
                acceptUtf8(b & 0xff);
                acceptGb(b & 0xff);
                previous = b & 0xff;
            }
        }
    }

    void end() {
        utf8 &= pending == 0;
        gb18030 &= gbBytes == 0;
        pending = 0;
        gbBytes = 0;
        previous = 0;
        pairJustEnded = false;
    }

    void add(LineEvidence line) {
        utf8 &= line.utf8;
        gb18030 &= line.gb18030;
        utf8Chars += line.utf8Chars;
        utf8Han += line.utf8Han;
        latin += line.latin;
        utf8Pairs += line.utf8Pairs;
        gbChars += line.gbChars;
        gbCommon += line.gbCommon;
    }

    double hanShare() {
        return utf8Chars == 0 ? 0 : (double) utf8Han / utf8Chars;
    }

    double commonShare() {
        return gbChars == 0 ? 0 : (double) gbCommon / gbChars;
    }

    /// Valid as both, without Han as UTF-8, but common Chinese as GB18030, and not accented Latin.
    boolean disguisedGb() {
        return gb18030
                && hanShare() < EncodingDetector.HAN_SHARE
                && commonShare() >= EncodingDetector.COMMON_SHARE
                && latin * 2 < Math.max(1, utf8Pairs);
    }

    /// Whether to read this line as UTF-8 in a file where encodings are mixed.
    boolean prefersUtf8(boolean prevailing) {
        if (utf8) {
            return !disguisedGb();
        }
        double needed = prevailing ? EncodingDetector.COMMON_SHARE : EncodingDetector.PLAUSIBLE_SHARE;
        return prevailing && !(gb18030 && commonShare() >= needed);
    }

    private void afterPair(int next) {
        if (pairJustEnded) {
            latin += pairAfterLetter || letter(next) ? 1 : 0;
            pairJustEnded = false;
        }
    }

    private void acceptUtf8(int b) {
        if (!utf8) {
            return;
        }
        if (pending > 0) {
            continueUtf8(b);
            return;
        }
        afterPair(b);
        if (b < 0x80) {
            return;
        }
        pairAfterLetter = letter(previous);
        if (b >= 0xc2 && b <= 0xdf) {
            startUtf8(1, b & 0x1f, 0x80);
        } else if (b >= 0xe0 && b <= 0xef) {
            startUtf8(2, b & 0x0f, 0x800);
        } else if (b >= 0xf0 && b <= 0xf4) {
            startUtf8(3, b & 0x07, 0x10000);
        } else {
            utf8 = false;
        }
    }

    private void startUtf8(int more, int bits, int least) {
        pending = more;
        codePoint = bits;
        lowest = least;
    }

    private void continueUtf8(int b) {
        if ((b & 0xc0) != 0x80) {
            utf8 = false;
            pending = 0;
            return;
        }
        codePoint = codePoint << 6 | b & 0x3f;
        if (--pending > 0) {
            return;
        }
        utf8 = codePoint >= lowest && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
        utf8Chars++;
        utf8Han += han(codePoint) ? 1 : 0;
        if (lowest == 0x80) {
            utf8Pairs++;
            pairJustEnded = true;
        }
    }

    private void acceptGb(int b) {
        if (!gb18030) {
            return;
        }
        switch (gbBytes) {
            case 0 -> {
                gb18030 = b < 0x80 || b >= 0x81 && b <= 0xfe;
                gbBytes = b >= 0x81 && b <= 0xfe ? 1 : 0;
                lead = b;
            }
            case 1 -> {
                if (b >= 0x30 && b <= 0x39) {
                    gbBytes = 2;
                } else {
                    gb18030 = b >= 0x40 && b <= 0xfe && b != 0x7f;
                    gbBytes = 0;
                    countGb(b);
                }
            }
            case 2 -> {
                gb18030 = b >= 0x81 && b <= 0xfe;
                gbBytes = gb18030 ? 3 : 0;
            }
            default -> {
                gb18030 = b >= 0x30 && b <= 0x39;
                gbBytes = 0;
                gbChars++;
            }
        }
    }

    private void countGb(int trail) {
        boolean punctuation = lead >= 0xa1 && lead <= 0xa3 && trail >= 0xa1;
        gbChars += punctuation ? 0 : 1;
        gbCommon += lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1 ? 1 : 0;
    }

    private static boolean letter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean han(int codePoint) {
        return codePoint >= 0x4e00 && codePoint <= 0x9fff
                || codePoint >= 0x3400 && codePoint <= 0x4dbf
                || codePoint >= 0x20000 && codePoint <= 0x323af;
    }
}
