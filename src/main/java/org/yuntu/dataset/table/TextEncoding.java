package org.yuntu.dataset.table;

import java.nio.charset.Charset;
import org.yuntu.dataset.EncodingGuess;

/// How to decode a file, with the words for the user.
///
/// @param charset the only or the prevailing encoding
/// @param bomLength bytes to skip at the start
/// @param byLine each line by itself: UTF-8 or GB18030, whichever fits
record TextEncoding(Charset charset, int bomLength, boolean byLine, EncodingGuess guess) {}
